package se.lansstyrelsen.integration.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One figure of 2018 is corrected at the source after the report was decided: what does it touch, and where does it come from? */
final class CorrectionOfYear {

    private static final String COORDINATOR = "samordnare";
    private static final String COUNTY = "12";

    private final Api reporting;
    private final Api allocation;
    private final String bootstrap;
    private final Findings findings;
    private final ObjectMapper json = new ObjectMapper();

    CorrectionOfYear(Api reporting, Api allocation, String bootstrap, Findings findings) {
        this.reporting = reporting;
        this.allocation = allocation;
        this.bootstrap = bootstrap;
        this.findings = findings;
    }

    void run(AssignmentOfYear.Decided decided, List<RealFigures.Municipality> municipalities, Replay replay)
            throws IOException, InterruptedException {
        var municipality = municipalities.stream()
                .filter(one ->
                        one.county().equals(COUNTY) && one.received() != null && one.quota() - one.received() > 1)
                .findFirst()
                .orElseThrow(() -> new DemoException("no municipality of " + COUNTY + " has room for one more"));
        var reception = replay.records().stream()
                .filter(record -> record.type().endsWith("assignment-received.v1")
                        && record.key().startsWith("A-" + municipality.code() + "-"))
                .findFirst()
                .orElseThrow(() -> new DemoException("no reception in " + municipality.name()));
        var county = figure(COUNTY);
        var path = "/national-reports/" + decided.report() + "/outdated-passages";
        findings.check(
                "passages outdated before anything is corrected",
                0,
                reporting.get(COORDINATOR, path).size());
        tell(reception, reception.data().get("persons").asInt() + 1, "2019-01-15");
        await(county + 1);
        outdated(reporting.get(COORDINATOR, path), municipality);
        provenance(decided, municipality);
        tell(reception, reception.data().get("persons").asInt(), "2019-01-16");
        await(county);
        findings.check(
                "passages outdated when the correction is taken back",
                0,
                reporting.get(COORDINATOR, path).size());
    }

    /** The county's and the nation's number in a sentence, the county in a map, and the county's own table in its annex. */
    private void outdated(JsonNode passages, RealFigures.Municipality municipality) {
        findings.say("    one more received in " + municipality.name() + " makes outdated:");
        passages.forEach(one -> findings.say("      "
                + (one.get("countyCode").isNull()
                        ? ""
                        : "annex " + one.get("countyCode").asText() + ", ")
                + one.get("place").asText() + ": " + one.get("printed").asText() + " is now "
                + one.get("now").asText()));
        var wrong = new ArrayList<String>();
        passages.forEach(one -> {
            var area = one.get("figureCounty").asText();
            if (!one.get("figureCounty").isNull() && !area.equals(COUNTY)) {
                wrong.add(area);
            }
        });
        findings.check("passages that it touches, and no others", 4, passages.size());
        findings.check("passages of other counties" + (wrong.isEmpty() ? "" : " " + wrong), 0, wrong.size());
    }

    private void provenance(AssignmentOfYear.Decided decided, RealFigures.Municipality municipality) {
        var printed = reporting.get(
                COORDINATOR,
                "/snapshots/" + decided.snapshot() + "/provenance?indicator=counted-against-quota&year=2018&county="
                        + COUNTY);
        var sources = 0;
        for (var part : printed.get("parts")) {
            var event = allocation.get(COORDINATOR, part.get("href").asText().replace("/allocation/v1", ""));
            if (event.at("/data/municipalityCode")
                            .asText()
                            .equals(part.get("municipalityCode").asText())
                    && event.at("/data/received").asLong() == part.get("value").asLong()) {
                sources++;
            }
        }
        findings.check(
                "municipalities whose event in allocation's journal says the same as the printed "
                        + printed.get("value").asText(),
                printed.get("parts").size(),
                sources);
    }

    private void tell(Replay.Record reception, int persons, String day) throws IOException, InterruptedException {
        var data = json.createObjectNode()
                .put("assignmentId", reception.key())
                .put("persons", persons)
                .put("receivedOn", reception.data().get("receivedOn").asText())
                .put("correctedOn", day);
        var record = new Replay.Record(
                reception.key() + "-" + day + "-" + persons,
                reception.type().replace("assignment-received", "reception-corrected"),
                reception.key(),
                LocalDate.parse(day),
                data);
        try (var topic = new SettlementTopic(bootstrap)) {
            topic.send(List.of(record));
        }
    }

    private void await(long value) {
        Patience.until("the correction to reach reporting", () -> figure(COUNTY) == value);
        findings.check("received in county " + COUNTY + " as reporting knows it", value, figure(COUNTY));
    }

    private long figure(String county) {
        for (var row : reporting.get(COORDINATOR, "/indicators/counted-against-quota/county-figures?year=2018")) {
            if (row.get("countyCode").asText().equals(county)) {
                return row.get("value").asLong();
            }
        }
        throw new DemoException("reporting knows no county " + county);
    }
}
