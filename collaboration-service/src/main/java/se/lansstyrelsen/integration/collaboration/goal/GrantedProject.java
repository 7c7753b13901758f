package se.lansstyrelsen.integration.collaboration.goal;

import java.math.BigDecimal;
import java.util.UUID;

/** A project as the grants service tells of it. @param id of the matter @param granted SEK */
public record GrantedProject(UUID id, String countyCode, int year, String scheme, BigDecimal granted, Area area) {}
