package se.lansstyrelsen.integration.grants.reclaim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.scheme.Scheme;

/** Why money is to be paid back (grund för återkrav). */
@Schema(name = "ReclaimGround")
public enum ReclaimGround {
    /** 39 § förordning (2010:1122): given on a wrong ground or with too much; must be reclaimed (41 §). */
    SECTION_39,
    /** 40 § förordning (2010:1122): not used for what it was given for; may be reclaimed (41 §). */
    SECTION_40,
    /** The conditions of a TIA decision; 39–42 §§ förordning (2010:1122) do not reach it. */
    TIA_CONDITIONS;

    boolean isOf(Scheme scheme) {
        return (this == TIA_CONDITIONS) == (scheme == Scheme.TIA);
    }

    /** 41 § förordning (2010:1122): in the cases of 39 § the board shall, otherwise it may. */
    boolean isMandatory() {
        return this == SECTION_39;
    }
}
