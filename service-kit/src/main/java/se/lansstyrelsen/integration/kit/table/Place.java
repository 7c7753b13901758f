package se.lansstyrelsen.integration.kit.table;

/**
 * What a row is about.
 *
 * @param code of the municipality, or of the county summed; as written where unknown
 */
record Place(Kind kind, String code) {

    enum Kind {
        MUNICIPALITY,
        UNKNOWN_MUNICIPALITY,
        COUNTY,
        SUBTOTAL,
        TOTAL,
        NOTE
    }
}
