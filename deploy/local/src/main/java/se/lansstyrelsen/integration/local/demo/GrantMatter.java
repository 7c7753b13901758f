package se.lansstyrelsen.integration.local.demo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One application on its way to a decision, step by step as a board's two persons take it. */
final class GrantMatter {

    private final Api grants;
    private final String county;
    private final String path;

    private GrantMatter(Api grants, String county, String path) {
        this.grants = grants;
        this.county = county;
        this.path = path;
    }

    /** Written and sent in by the applicant itself. @param county that decides */
    static GrantMatter sentIn(Api grants, String county, String applicant, Map<String, Object> content) {
        var draft = grants.post(applicant, "/applications", content, null);
        var path = "/applications/" + draft.body().get("id").asText();
        grants.post(applicant, path + "/submissions", null, draft.etag());
        return new GrantMatter(grants, county, path);
    }

    /** Registered by the board from an older system. */
    static GrantMatter registered(Api grants, String county, Map<String, Object> registration) {
        var made = grants.post("handlaggare-" + county, "/application-registrations", registration, null);
        return new GrantMatter(
                grants, county, "/applications/" + made.body().get("id").asText());
    }

    /** Jönköping asks the county concerned, which answers. */
    void askOpinionOf(String concerned, String answerBy, String text) {
        var invited =
                grants.post("handlaggare-" + county, path + "/opinion-invitations", Map.of("answerBy", answerBy), null);
        grants.post(
                "handlaggare-" + concerned,
                "/opinions/" + invited.body().get("id").asText() + "/answers",
                Map.of("stance", "SUPPORTS", "text", text),
                invited.etag());
    }

    /** Weighed against the call's criteria, each with the same score. */
    void assess(List<String> criteria) {
        declareNoConflict("handlaggare-" + county);
        grants.post(
                "handlaggare-" + county,
                path + "/assessments",
                Map.of(
                        "scores",
                        criteria.stream()
                                .map(code -> Map.of(
                                        "criterion",
                                        code,
                                        "points",
                                        4,
                                        "reason",
                                        "Konstruerat exempel: väl beskrivet."))
                                .toList()),
                null);
    }

    /** Proposed by one and decided by another; the decision's id. */
    String decide(Map<String, Object> terms, String decidedOn) {
        declareNoConflict("handlaggare-" + county);
        declareNoConflict("beslutsfattare-" + county);
        var proposal = grants.post(
                "handlaggare-" + county,
                path + "/proposals",
                Map.of("terms", terms, "rapporteur", "Exempel Föredragande"),
                tag());
        var decision = new HashMap<String, Object>();
        decision.put("decisionMaker", "Exempel Beslutsfattare");
        if (decidedOn != null) {
            decision.put("decidedOn", decidedOn);
        }
        return grants.post(
                        "beslutsfattare-" + county,
                        "/proposals/" + proposal.body().get("id").asText() + "/decisions",
                        decision,
                        tag())
                .body()
                .get("id")
                .asText();
    }

    private void declareNoConflict(String officer) {
        grants.post(officer, path + "/conflict-declarations", Map.of("conflict", false), null);
    }

    private String tag() {
        return grants.ask("handlaggare-" + county, "GET", path, null, null, Map.of())
                .etag();
    }

    /** The terms of a decision that grants all that is sought. */
    static Map<String, Object> granting(Object amount, List<String> conditions, String reasons) {
        var terms = new LinkedHashMap<String, Object>();
        terms.put("outcome", "GRANTED");
        terms.put("kind", "ORIGINAL");
        terms.put("amount", amount);
        terms.put("conditions", conditions);
        terms.put("reasons", reasons);
        return terms;
    }
}
