package se.lansstyrelsen.integration.grants.reclaim;

import java.util.List;
import se.lansstyrelsen.integration.grants.GrantsConfig;

/** What a reclaim decision says of the provisions it applies, by its ground; a TIA decision names none of 39–42 §§. */
final class ReclaimRules {

    private static final String REGULATION =
            "förordningen (2010:1122) om statlig ersättning för insatser för vissa utlänningar";

    private ReclaimRules() {}

    static String basis(ReclaimGround ground, GrantsConfig.Reclaim texts) {
        return switch (ground) {
            case SECTION_39 -> "Beslutet har fattats med stöd av 39 och 41 §§ " + REGULATION + ".";
            case SECTION_40 -> "Beslutet har fattats med stöd av 40 och 41 §§ " + REGULATION + ".";
            case TIA_CONDITIONS -> texts.tiaBasis();
        };
    }

    /** 39–41 §§ förordning (2010:1122), in the words of the statute. */
    static List<String> of(ReclaimGround ground, GrantsConfig.Reclaim texts) {
        return switch (ground) {
            case SECTION_39 -> List.of(
                    "Den som har tagit emot ersättning är återbetalningsskyldig om ersättningen har lämnats på felaktig grund eller med för högt belopp. Har mottagaren inte orsakat felet gäller det bara om mottagaren har insett eller skäligen borde ha insett det (39 §).",
                    "I fall som avses i 39 § ska länsstyrelsen besluta att återkräva ersättningen. Finns det särskilda skäl får kravet efterges helt eller delvis (41 §).");
            case SECTION_40 -> List.of(
                    "Mottagaren är återbetalningsskyldig för medel som inte har använts för avsett ändamål (40 §).",
                    "I fall som avses i 40 § får länsstyrelsen besluta att återkräva ersättningen. Finns det särskilda skäl får kravet efterges helt eller delvis (41 §).");
            case TIA_CONDITIONS -> List.of(texts.tiaRule());
        };
    }
}
