package se.lansstyrelsen.integration.grants.reclaim;

import static se.lansstyrelsen.integration.grants.report.GrantedMatter.move;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.grants.report.GrantedMatter;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Reclaims on their way, all through the API. */
public final class ReclaimFixture {

    private ReclaimFixture() {}

    public static String today() {
        return LocalDate.now(StockholmTime.ZONE).toString();
    }

    static Map<String, Object> reclaim(String ground, String amount) {
        var body = new HashMap<String, Object>();
        body.put("ground", ground);
        body.put("amount", new BigDecimal(amount));
        body.put("reasons", "Av redovisningen framgår att 37 250,50 kronor inte har använts för insatsen.");
        if (ground.equals("SECTION_39")) {
            body.put("causedByRecipient", true);
            body.put("shouldHaveSeen", true);
        }
        return body;
    }

    /** Its path. */
    public static String raised(GrantedMatter matter, String ground, String amount) {
        return "/reclaims/"
                + Api.post(matter.officer(), matter.path() + "/reclaims", reclaim(ground, amount))
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    public static String answered(GrantedMatter matter, String ground, String amount) {
        var reclaim = raised(matter, ground, amount);
        move(matter.officer(), reclaim, "hearings", Map.of("answerBy", today())).statusCode(201);
        move(
                        matter.recipient(),
                        reclaim,
                        "answers",
                        Map.of("text", "Kommunen har haft vakanser och medger att medlen inte har använts."))
                .statusCode(201);
        return reclaim;
    }

    /** @param special null where there are no special reasons */
    static Map<String, Object> proposal(String outcome, String demanded, String special, String... instalments) {
        var terms = new LinkedHashMap<String, Object>();
        terms.put("outcome", outcome);
        terms.put("demanded", demanded == null ? null : new BigDecimal(demanded));
        terms.put(
                "reasons",
                "Medlen har inte använts för avsett ändamål och ska därför betalas tillbaka i den del de inte efterges.");
        terms.put("specialReasons", special);
        var day = LocalDate.now(StockholmTime.ZONE);
        terms.put(
                "instalments",
                Stream.of(instalments)
                        .map(amount -> Map.of("dueOn", day.toString(), "amount", new BigDecimal(amount)))
                        .toList());
        return new HashMap<>(Map.of("terms", terms, "rapporteur", "Eva Ek, handläggare"));
    }

    /** Proposed by the officer and decided by the decision-maker. */
    public static String decided(GrantedMatter matter, String amount, Map<String, Object> proposal) {
        var reclaim = answered(matter, "SECTION_40", amount);
        move(matter.officer(), reclaim, "proposals", proposal).statusCode(201);
        decide(matter, reclaim);
        return reclaim;
    }

    static void decide(GrantedMatter matter, String reclaim) {
        move(matter.decider(), reclaim, "decisions", Map.of("decisionMaker", "Anna Alm, enhetschef"))
                .statusCode(201);
    }

    /** 30 000 of 37 250,50 kronor, the rest waived. */
    public static Map<String, Object> partlyWaived() {
        return proposal(
                "IN_PART",
                "30000",
                "Kommunen har redan haft kostnader för rekryteringen som inte går att redovisa.",
                "20000",
                "10000");
    }
}
