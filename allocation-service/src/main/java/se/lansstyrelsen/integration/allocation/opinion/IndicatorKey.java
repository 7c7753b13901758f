package se.lansstyrelsen.integration.allocation.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Which figure of which area. */
@Embeddable
record IndicatorKey(
        @Column(name = "area_code") String areaCode,
        @Enumerated(EnumType.STRING) @Column(name = "kind") IndicatorKind kind) {}
