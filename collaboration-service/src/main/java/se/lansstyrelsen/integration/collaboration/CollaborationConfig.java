package se.lansstyrelsen.integration.collaboration;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator may turn; keys start with {@code collaboration.}. */
@StaticInitSafe
@ConfigMapping(prefix = "collaboration")
public interface CollaborationConfig {

    Issues issues();

    Mail mail();

    /** How often what is due is looked for: a duration such as {@code 10m}, or {@code off}. */
    @WithDefault("10m")
    String remindersEvery();

    /** How many days before an agreement's last one its forum is told. */
    @WithDefault("90")
    int agreementRemindDays();

    /** Letters; the mail server itself is told by the keys of {@code quarkus.mailer}. */
    interface Mail {

        /** How often waiting letters are looked for: a duration such as {@code 2s}, or {@code off}. */
        @WithDefault("2s")
        String every();

        /** Most letters in a second. */
        @WithDefault("10")
        int perSecond();

        /** After how long a letter whose handing over has not ended is in doubt; longer than a mail server may think. */
        @WithDefault("5m")
        Duration doubtAfter();

        /** Domain of bounce addresses and message ids. */
        @WithDefault("lansstyrelsen.se")
        String domain();
    }

    /** Within how many days a holder answers an issue (medskick) or passes it on, counted from when it came there. */
    interface Issues {

        @WithDefault("30")
        int localDays();

        @WithDefault("60")
        int subregionalDays();

        @WithDefault("90")
        int regionalDays();

        @WithDefault("120")
        int nationalDays();

        @WithDefault("30")
        int workingGroupDays();

        @WithDefault("60")
        int organisationDays();

        /** How many days before its last one a holder is reminded. */
        @WithDefault("7")
        int remindDays();
    }
}
