package se.lansstyrelsen.integration.allocation.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A county that a delivery was made without, and what it lacks; in the API and in the event alike. */
@Schema(name = "MissingCounty", description = "Län som saknas i leveransen")
record MissingCounty(String countyCode, Lack lacks) {}
