package se.lansstyrelsen.integration.allocation.settlement;

import java.time.LocalDate;

/** How somebody comes to a municipality (mottagningskategori); decides whether it counts against the kommuntal. */
public enum Category {
    /** Kvotflykting. */
    QUOTA_REFUGEE(true, 2016),
    /** Ensamkommande barn among quota refugees; counts like other quota refugees (4 § lag 2016:38). */
    UNACCOMPANIED_QUOTA_REFUGEE(true, 2016),
    /** Anläggningsboende (ABO). */
    ACCOMMODATION_CENTRE(true, 2016),
    /** Tillfälligt skydd i kommunboende, assigned from 2024 (9 § förordning 2016:39). */
    TEMPORARY_PROTECTION(true, 2024),
    /** Eget boende (EBO), self-settled. */
    OWN_HOUSING(false, 2016),
    /** Anhörig. */
    FAMILY(false, 2016),
    /** Övriga. */
    OTHER(false, 2016);

    private final boolean assigned;
    private final LocalDate from;

    Category(boolean assigned, int fromYear) {
        this.assigned = assigned;
        this.from = LocalDate.of(fromYear, 1, 1);
    }

    /** Whether such a person comes by assignment (anvisning) and lowers the remaining quota. */
    public boolean isAssigned() {
        return assigned;
    }

    /** First day the category could be used. */
    public LocalDate from() {
        return from;
    }
}
