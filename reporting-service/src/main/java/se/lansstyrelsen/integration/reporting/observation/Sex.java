package se.lansstyrelsen.integration.reporting.observation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Women and men, as official statistics are divided (SFS 2001:100, 14 §). */
@Schema(name = "Sex")
public enum Sex {
    WOMEN,
    MEN
}
