package se.lansstyrelsen.integration.collaboration;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator may turn; keys start with {@code collaboration.}. */
@StaticInitSafe
@ConfigMapping(prefix = "collaboration")
public interface CollaborationConfig {

    Issues issues();

    /** How often what is due is looked for: a duration such as {@code 10m}, or {@code off}. */
    @WithDefault("10m")
    String remindersEvery();

    /** How many days before an agreement's last one its forum is told. */
    @WithDefault("90")
    int agreementRemindDays();

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
