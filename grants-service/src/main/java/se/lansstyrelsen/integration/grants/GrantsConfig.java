package se.lansstyrelsen.integration.grants;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What an operator may turn where no source settles the rule; keys start with {@code grants.}. */
@StaticInitSafe
@ConfigMapping(prefix = "grants")
public interface GrantsConfig {

    Tia tia();

    Payments payments();

    Report report();

    Reclaim reclaim();

    Retention retention();

    /**
     * What a TIA decision tells its receiver. Förordning (2016:1364) was not read in its last wording, so the texts are a
     * county board's to look through; 39–42 §§ förordning (2010:1122) never stand on a TIA decision.
     */
    interface Tia {

        @WithDefault(
                "Bidraget är ett statsbidrag enligt förordningen (2016:1364) om statsbidrag till verksamheter för asylsökande m.fl. och får bara användas för det ändamål som anges i beslutet.")
        List<String> notices();

        @WithDefault("Uppgift om överklagande lämnas enligt länsstyrelsens mall för bidraget.")
        String appeal();
    }

    /** Who may approve how much, and from where the county boards pay. */
    interface Payments {

        /** Largest payment an approver may approve, SEK, unless {@link #approverLimits} says another. */
        @WithDefault("5000000")
        BigDecimal approverLimit();

        /** Largest payment of a single approver, SEK, by the subject of the token. */
        Map<String, BigDecimal> approverLimits();

        /** BIC of the bank that takes the payment files. */
        @WithDefault("SWEDSESS")
        String bic();

        /** The county boards' own bankgiro numbers, by county code; without one a board makes no payment files. */
        Map<String, String> bankgiro();
    }

    /** Redovisning; the regulations say no day, each board's decision does. */
    interface Report {

        /** Days from the effort's last day to the final report's, when nobody sets another. */
        @WithDefault("60")
        int finalDaysAfterEnd();
    }

    /** What a reclaim decision says where no section settles it; a county board's to look through. */
    interface Reclaim {

        /** 42 § förordning (2010:1122) names the decisions that cannot be appealed, and 41 § is not among them. */
        @WithDefault("Uppgift om hur beslutet överklagas lämnas enligt länsstyrelsens mall för beslut om återkrav.")
        String appeal();

        @WithDefault("Beloppet betalas enligt den faktura som länsstyrelsen skickar till mottagaren.")
        String payment();

        /** What a TIA reclaim stands on: the decision's own conditions, since no section was read in its last wording. */
        @WithDefault(
                "Beslutet har fattats med stöd av villkoren i bidragsbeslutet enligt förordningen (2016:1364) om statsbidrag till verksamheter för asylsökande m.fl.")
        String tiaBasis();

        @WithDefault(
                "Enligt villkoren i bidragsbeslutet kan bidrag som inte har använts för det ändamål som anges i beslutet, eller som har lämnats på felaktig grund, krävas tillbaka.")
        String tiaRule();
    }

    /** Gallring of what never became a public record. */
    interface Retention {

        /** Days from its last change after which a draft that was never submitted is erased; two years, so that it outlives a yearly call. */
        @WithDefault("730")
        int draftDays();
    }
}
