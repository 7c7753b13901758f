package se.lansstyrelsen.integration.grants.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * In how many rows a name was erased.
 *
 * @param leftInOpenMatters rows of all kinds that still bear it, since their matters are open
 */
@Embeddable
record ErasedRows(
        int proposals, int decisions, int reclaims, @Column(name = "left_in_open_matters") int leftInOpenMatters) {}
