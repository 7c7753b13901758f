package se.lansstyrelsen.integration.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A year of unaccompanied children assigned to whoever is next in turn. The shares are constructed, since the real ones of
 * 2018 are not published with our sources: 1 promille each, and the rest by inhabitants. Each month the service is asked
 * who is next, and that many children are told through the feed; an acceptance test recomputes the sequence.
 */
public final class ChildrensYear {

    public static final int YEAR = 2018;

    private static final int CHILDREN_A_MONTH = 15;
    private static final int WHOLE = 1000;

    private final Api allocation;
    private final String bootstrap;
    private final List<RealFigures.Municipality> municipalities;
    private final Findings findings;
    private final ObjectMapper json = new ObjectMapper();

    ChildrensYear(Api allocation, String bootstrap, List<RealFigures.Municipality> municipalities, Findings findings) {
        this.allocation = allocation;
        this.bootstrap = bootstrap;
        this.municipalities = municipalities;
        this.findings = findings;
    }

    void run() throws InterruptedException {
        findings.say("A year of unaccompanied children (shares and children constructed)");
        if (!allocation.all("lasare", "/unaccompanied-shares?year=" + YEAR).isEmpty()) {
            findings.say("  it is here already (--data)");
            return;
        }
        allocation.post(
                "samordnare",
                "/unaccompanied-shares",
                Map.of(
                        "year",
                        YEAR,
                        "source",
                        "Konstruerade andelstal: 1 promille var och resten efter folkmängd",
                        "validFrom",
                        YEAR + "-01-01",
                        "shares",
                        shares().entrySet().stream()
                                .map(share -> Map.of("municipalityCode", share.getKey(), "promille", share.getValue()))
                                .toList()),
                null);
        try (var topic = new SettlementTopic(bootstrap)) {
            for (var month = 1; month <= 12; month++) {
                topic.send(nextInTurn(LocalDate.of(YEAR, month, 28)));
                topic.awaitTakenIn();
                findings.progress(
                        "children assigned to the next in turn", month * CHILDREN_A_MONTH, 12 * CHILDREN_A_MONTH);
            }
        }
        var counted = allocation.all("samordnare", "/unaccompanied-fulfilments?asOf=" + YEAR + "-12-31").stream()
                .mapToDouble(one -> one.get("assigned").asDouble())
                .sum();
        findings.check("children counted in the fulfilments", 12 * CHILDREN_A_MONTH, Math.round(counted));
        findings.say("     "
                + allocation
                        .get("samordnare", "/unaccompanied-shares/next?asOf=" + YEAR + "-12-31&count=1")
                        .at("/turns/0/reason")
                        .asText());
    }

    private List<Replay.Record> nextInTurn(LocalDate day) {
        var turns =
                allocation.get("samordnare", "/unaccompanied-shares/next?asOf=" + day + "&count=" + CHILDREN_A_MONTH);
        var records = new ArrayList<Replay.Record>();
        for (var turn : turns.get("turns")) {
            var id = "B-" + day.getMonthValue() + "-" + turn.get("position").asInt();
            records.add(new Replay.Record(
                    id,
                    "se.migrationsverket.settlement.child-assigned.v1",
                    id,
                    day,
                    child(id, turn.at("/standing/municipalityCode").asText(), day)));
        }
        return records;
    }

    private ObjectNode child(String id, String municipality, LocalDate day) {
        return json.createObjectNode()
                .put("assignmentId", id)
                .put("municipalityCode", municipality)
                .put("persons", 1)
                .put("decidedOn", day.toString())
                .put("kind", "EQUALISING");
    }

    /** 1 promille each, and what is left by inhabitants, the largest remainders first. */
    private Map<String, Integer> shares() {
        var left = WHOLE - municipalities.size();
        var inhabitants = municipalities.stream()
                .mapToLong(RealFigures.Municipality::population)
                .sum();
        var shares = new HashMap<String, Integer>();
        municipalities.forEach(one -> shares.put(one.code(), 1 + (int) (left * (long) one.population() / inhabitants)));
        var given = shares.values().stream().mapToInt(Integer::intValue).sum();
        municipalities.stream()
                .sorted(Comparator.comparing(one -> -(left * (long) one.population() % inhabitants)))
                .limit(WHOLE - given)
                .forEach(one -> shares.merge(one.code(), 1, Integer::sum));
        return shares;
    }
}
