package se.lansstyrelsen.integration.reporting.dashboard;

import java.time.LocalDate;
import java.util.Map;
import se.lansstyrelsen.integration.kit.text.Swedish;
import se.lansstyrelsen.integration.reporting.page.Choice;

/** The Swedish words for what events and matters spell in English. */
final class Words {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("SECTION_37", "37 § (beredskap och samverkan)"),
            Map.entry("SECTION_37_A", "37 a § (flyktingguide och familjekontakt)"),
            Map.entry("TIA", "TIA, tidiga insatser för asylsökande"),
            Map.entry("NATIONAL", "nationell"),
            Map.entry("REGIONAL", "regional"),
            Map.entry("SUBREGIONAL", "delregional"),
            Map.entry("LOCAL", "lokal"),
            Map.entry("WORKING_GROUP", "arbetsgrupp"),
            Map.entry("LABOUR_MARKET_AND_EDUCATION", "arbetsmarknad och utbildning"),
            Map.entry("HEALTH", "hälsa"),
            Map.entry("HOUSING", "boende"),
            Map.entry("DEMOCRACY_AND_EQUALITY", "demokrati och jämställdhet"),
            Map.entry("STATE_PRESENCE", "statlig närvaro"),
            Map.entry("OTHER", "övrigt"),
            Map.entry("NOT_STARTED", "inte påbörjad"),
            Map.entry("DRAFT", "utkast"),
            Map.entry("SUBMITTED", "inlämnad"),
            Map.entry("SENT_BACK", "återsänd"),
            Map.entry("ACCEPTED", "godkänd"));

    private Words() {}

    /** The code itself when it has no word. */
    static String of(String code) {
        return WORDS.getOrDefault(code, code);
    }

    /** "till och med 30 juni 2018" when a day is chosen, else "hittills". */
    static String until(Choice choice) {
        return choice.choosesDay() ? "till och med " + day(choice.day()) : "enligt senaste uppgift";
    }

    static String day(LocalDate day) {
        return Swedish.date(day);
    }

    static String days(long days) {
        return days == 1 ? "1 dag" : Swedish.number(days) + " dagar";
    }
}
