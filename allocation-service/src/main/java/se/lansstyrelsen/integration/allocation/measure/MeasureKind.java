package se.lansstyrelsen.integration.allocation.measure;

import java.util.List;
import java.util.stream.Stream;

/** What a measure is. The first two are a municipality's duty to offer, alone or with others. */
public enum MeasureKind {
    /** Svenska för invandrare, sfi: 20 kap. skollagen (2010:800). */
    SFI(true),
    /** Samhällsorientering: lag (2013:156) om samhällsorientering för vissa nyanlända invandrare. */
    CIVIC_ORIENTATION(true),
    /** Hälsokommunikation. */
    HEALTH_COMMUNICATION(false),
    /** Validering of education and of working skills. */
    VALIDATION(false),
    /** Arbetsmarknadsinsatser, also those for the short-educated (kortutbildade). */
    LABOUR_MARKET(false),
    /** Föräldraskapsstöd. */
    PARENTS(false),
    /** Annan etableringsinriktad insats; the note says which. */
    OTHER(false);

    private final boolean mandatory;

    MeasureKind(boolean mandatory) {
        this.mandatory = mandatory;
    }

    static List<MeasureKind> mandatory() {
        return Stream.of(values()).filter(kind -> kind.mandatory).toList();
    }
}
