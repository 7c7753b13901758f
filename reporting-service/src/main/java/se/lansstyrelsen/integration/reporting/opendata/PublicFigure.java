package se.lansstyrelsen.integration.reporting.opendata;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A count as everyone may see it.
 *
 * @param value null when it is withheld, or when nothing is told (uppgift saknas)
 * @param withheld whether it is left out to protect a count of 1 to 5 people, its own or another's
 */
@Schema(name = "PublicFigure", description = "Ett antal som alla får se")
public record PublicFigure(@Schema(nullable = true) Integer value, boolean withheld) {

    static final PublicFigure MISSING = new PublicFigure(null, false);

    static PublicFigure of(Integer value, boolean withheld) {
        return new PublicFigure(withheld ? null : value, withheld);
    }
}
