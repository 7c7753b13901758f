package se.lansstyrelsen.integration.grants.decision;

import java.util.List;
import java.util.Optional;
import se.lansstyrelsen.integration.grants.scheme.Scheme;

/** What a decision says of the provisions it applies (tillämpliga bestämmelser), by scheme. */
final class AppliedRules {

    private AppliedRules() {}

    /** 7, 8, 37, 37 a and 37 b §§ förordning (2010:1122); 2–4 §§ förordning (2016:1364), which is named by no other's section. */
    static List<String> of(Scheme scheme) {
        return switch (scheme) {
            case SECTION_37 -> List.of(
                    "Länsstyrelsen prövar frågor om ersättning enligt 37 § och får i mån av tillgång på medel lämna sådan ersättning (7 och 8 §§).",
                    "Ersättning får efter ansökan lämnas till kommuner och kommunalförbund för insatser för att skapa beredskap och tillräcklig mottagningskapacitet, och för att utveckla samverkan mellan kommuner och mellan kommuner och andra organ i syfte att underlätta etableringen i samhället (37 §).");
            case SECTION_37_A -> List.of(
                    "Länsstyrelsen i Jönköpings län prövar frågor om ersättning enligt 37 a § och får i mån av tillgång på medel lämna sådan ersättning (7 och 8 §§).",
                    "Ersättning får lämnas till kommuner för verksamhet med flyktingguider och familjekontakter, utan vinstsyfte och i egen regi eller i samverkan med organisationer (37 a §).",
                    "Ersättning lämnas efter ansökan, och den berörda länsstyrelsen ska få tillfälle att yttra sig innan beslut fattas (37 b §).");
            case TIA -> List.of(
                    "Länsstyrelsen prövar frågor om statsbidrag (2 §).",
                    "Statsbidrag får i mån av tillgång på medel lämnas till avgiftsfria verksamheter som främjar kunskaper i svenska, kunskaper om samhället och arbetsmarknaden eller hälsa (3 §). Behov och måluppfyllelse ska beaktas (4 §).");
        };
    }

    /** What the receiver must account for: 37 § tredje stycket and 37 b § förordning (2010:1122). */
    static Optional<String> accounts(Scheme scheme) {
        return switch (scheme) {
            case SECTION_37 -> Optional.of(accountsBy("37 §"));
            case SECTION_37_A -> Optional.of(accountsBy("37 b §"));
            case TIA -> Optional.empty();
        };
    }

    private static String accountsBy(String section) {
        return "Mottagaren ska lämna en ekonomisk redovisning av de utbetalda medlen och en redovisning av vad medlen har använts till ("
                + section + " förordningen 2010:1122).";
    }

    /** What the money is called, in a sentence. */
    static String money(Scheme scheme) {
        return scheme == Scheme.TIA ? "statsbidrag" : "statlig ersättning";
    }
}
