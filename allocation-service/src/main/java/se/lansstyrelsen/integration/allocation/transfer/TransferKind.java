package se.lansstyrelsen.integration.allocation.transfer;

import java.time.LocalDate;
import se.lansstyrelsen.integration.allocation.consent.Matter;

/** What is transferred, with the rule that allows it. */
enum TransferKind {
    /** Omfördelning av kommuntal (7 § förordning 2016:39). */
    QUOTA(
            "quota-transfers",
            Matter.QUOTA_TRANSFER,
            LocalDate.of(2016, 1, 1),
            "A county board may revise the municipality quotas during the year only after agreement between"
                    + " municipalities within the county (7 § förordning 2016:39)"),
    /** Omfördelning av andelstal, possible from 2019 (Migrationsverkets modell; prop. 2017/18:119). */
    SHARE(
            "share-transfers",
            Matter.SHARE_TRANSFER,
            LocalDate.of(2019, 1, 1),
            "All or part of a share may be taken over by another municipality of the same county, from 2019-01-01");

    private final String path;
    private final Matter matter;
    private final LocalDate firstDay;
    private final String rule;

    TransferKind(String path, Matter matter, LocalDate firstDay, String rule) {
        this.path = path;
        this.matter = matter;
        this.firstDay = firstDay;
        this.rule = rule;
    }

    String path() {
        return path;
    }

    Matter matter() {
        return matter;
    }

    /** First day the rule allowed it. */
    LocalDate firstDay() {
        return firstDay;
    }

    /** The rule, as a sentence without its full stop. */
    String rule() {
        return rule;
    }
}
