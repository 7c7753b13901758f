package se.lansstyrelsen.integration.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.local.Stack;

/**
 * The demo year 2018 on the real figures, through the public APIs and Kafka alone: national numbers, 21 county decisions,
 * the feed, reconciliation. Returns false when a figure is not what it should be.
 */
public final class DemoYear {

    private static final int YEAR = 2018;
    private static final LocalDate MIDSUMMER = LocalDate.of(YEAR, 6, 30);

    private final Stack stack;
    private final PrintStream out;
    private final Findings findings;
    private final Api allocation;
    private final List<RealFigures.Municipality> municipalities = RealFigures.municipalities();

    public DemoYear(Stack stack, PrintStream out) {
        this.stack = stack;
        this.out = out;
        this.findings = new Findings(out);
        this.allocation = new Api(stack, "allocation");
    }

    /** Runs the year. @return whether every figure came out right */
    public boolean run() throws InterruptedException {
        try {
            out.println("The year 2018, on the real figures (Källa: Migrationsverket; förordning 2016:40)");
            if (allocation
                            .get("samordnare", "/county-quotas?year=" + YEAR)
                            .at("/_meta/totalRecords")
                            .asInt()
                    > 0) {
                out.println("  the year is here already (--data); it is shown as it stands");
            } else {
                recordTargets();
                decidePlans();
            }
            var replay = Replay.of(municipalities);
            play(replay);
            checkFigures(replay);
            reconcile();
            verifyChain();
            new Tables(allocation, municipalities, out).print();
            new SimulatedYear(allocation, municipalities, findings).run();
            new TransfersOfYear(allocation, findings).run();
            new ChildrensYear(allocation, stack.bootstrap(), municipalities, findings).run();
            new ModelFollowers(allocation, findings).run();
            new GrantsDemo(new Api(stack, "grants"), stack.api("grants").toString(), findings).run();
            new CollaborationDemo(
                            new Api(stack, "collaboration"),
                            stack.api("collaboration").toString(),
                            new Api(stack, "allocation"),
                            new Api(stack, "grants"),
                            stack.mail(),
                            findings)
                    .run();
            report(replay);
            out.println(
                    findings.areRight() ? "Every figure is right." : "Some figures are wrong; see the lines marked !!");
        } catch (DemoException | IOException e) {
            findings.stopped(e.getMessage());
        }
        return findings.areRight();
    }

    private void report(Replay replay) throws IOException, InterruptedException {
        var reporting = new Api(stack, "reporting");
        new FiguresOfYear(reporting, findings).run();
        var decided = new AssignmentOfYear(reporting, stack.api("reporting").toString(), findings).run();
        if (decided.isPresent()) {
            new CorrectionOfYear(reporting, allocation, stack.bootstrap(), findings)
                    .run(decided.get(), municipalities, replay);
        }
    }

    private void recordTargets() {
        for (var target : RealFigures.targets()) {
            allocation.post(
                    "samordnare",
                    "/national-targets",
                    Map.of(
                            "year", target.year(),
                            "total", target.total(),
                            "legalBasis", target.legalBasis(),
                            "validFrom", target.validFrom(),
                            "countyQuotas",
                                    target.counties().entrySet().stream()
                                            .map(entry ->
                                                    Map.of("countyCode", entry.getKey(), "quota", entry.getValue()))
                                            .toList()),
                    null);
        }
        out.println("  national targets and county quotas (länstal) of 2017-2020 recorded");
        findings.check("county quotas 2017 on 8 March", 30_600, sumOfCountyQuotas("year=2017&asOf=2017-03-08"));
        findings.check(
                "county quotas 2017 from 9 March, revised", 23_600, sumOfCountyQuotas("year=2017&asOf=2017-03-09"));
        findings.check("county quotas 2018", 15_200, sumOfCountyQuotas("year=2018"));
        findings.check("county quotas 2019", 9_000, sumOfCountyQuotas("year=2019"));
        findings.check("county quotas 2020", 7_100, sumOfCountyQuotas("year=2020"));
    }

    private long sumOfCountyQuotas(String query) {
        return allocation.all("lasare", "/county-quotas?" + query).stream()
                .mapToLong(row -> row.get("quota").asLong())
                .sum();
    }

    private void decidePlans() {
        var byCounty = municipalities.stream().collect(Collectors.groupingBy(RealFigures.Municipality::county));
        var decided = 0;
        for (var county : new TreeMap<>(byCounty).entrySet()) {
            new CountyDecision(allocation, county.getKey(), YEAR)
                    .decide(county.getValue().stream().map(DemoYear::line).toList(), "2017-11-10", "2017-11-15");
            decided++;
            findings.progress("county decisions (kommuntal)", decided, byCounty.size());
        }
        var quotas = allocation.all("lasare", "/municipality-quotas?year=" + YEAR);
        findings.check(
                "municipalities with a stated quota",
                267,
                quotas.stream().filter(row -> !row.get("quota").isNull()).count());
        findings.check(
                "municipalities not stated",
                23,
                quotas.stream().filter(row -> row.get("quota").isNull()).count());
    }

    private static Map<String, Object> line(RealFigures.Municipality municipality) {
        var line = new HashMap<String, Object>();
        line.put("municipalityCode", municipality.code());
        line.put("decidedQuota", municipality.quota());
        return line;
    }

    private void play(Replay replay) throws IOException, InterruptedException {
        var records = replay.records();
        var half = records.size() / 2;
        try (var topic = new SettlementTopic(stack.bootstrap())) {
            out.println("  replaying " + records.size()
                    + " assignments and receptions through Kafka (dates and households constructed)");
            topic.send(records.subList(0, half));
            out.println("  killing allocation in the middle");
            stack.killAndAwait("allocation", 0);
            topic.send(records.subList(half, records.size()));
            awaitFeed(topic, records.size());
            var before = national(null);
            topic.send(records);
            awaitFeed(topic, 2L * records.size());
            var json = new ObjectMapper();
            var file = records.stream().map(record -> record.line(json)).collect(Collectors.joining("\n"));
            var taken = allocation
                    .send("migrationsverket", "/settlement-files", "application/x-ndjson", file, 202)
                    .body();
            findings.check(
                    "rows of the same replay sent as a file that were new",
                    0,
                    taken.get("rowsAccepted").asLong());
            findings.check(
                    "rows of it known already",
                    records.size(),
                    taken.get("rowsDuplicate").asLong());
            findings.check(
                    "the nation after the replay was sent three times",
                    before.get("received").asLong(),
                    national(null).get("received").asLong());
        }
    }

    private void awaitFeed(SettlementTopic topic, long total) throws InterruptedException {
        LongSupplier waiting = topic::waiting;
        var end = System.nanoTime() + 300_000_000_000L;
        for (var left = waiting.getAsLong(); left > 0; left = waiting.getAsLong()) {
            if (System.nanoTime() > end) {
                throw new DemoException("the feed has not been taken in after five minutes; " + left + " records wait");
            }
            findings.progress("records taken in", total - left, total);
            Thread.sleep(200);
        }
        findings.progress("records taken in", total, total);
    }

    private void checkFigures(Replay replay) {
        var rows = allocation.all("samordnare", "/municipality-quotas?year=" + YEAR).stream()
                .collect(Collectors.toMap(row -> row.get("municipalityCode").asText(), row -> row));
        var wrong = new ArrayList<String>();
        for (var municipality : municipalities) {
            var row = rows.get(municipality.code());
            var received = municipality.received() == null ? 0 : municipality.received();
            var selfSettled = municipality.selfSettled().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            if (row.get("received").asInt() != received
                    || row.get("selfSettled").asInt() != selfSettled) {
                wrong.add(municipality.name());
            }
        }
        findings.check(
                "municipalities not at their real figure" + (wrong.isEmpty() ? "" : " " + wrong), 0, wrong.size());
        var nation = national(null);
        findings.check("national quota", 15_200, nation.get("quota").asLong());
        findings.check("national receptions", 14_588, nation.get("received").asLong());
        findings.check(
                "national fulfilment in ten-thousandths",
                9_597,
                Math.round(nation.get("fulfilment").asDouble() * 10_000));
        findings.check(
                "national receptions as of 30 June, by the replay's rule",
                replay.receivedBy(MIDSUMMER),
                national(MIDSUMMER).get("received").asLong());
    }

    private JsonNode national(LocalDate asOf) {
        return allocation.get("samordnare", "/national-progress?year=" + YEAR + (asOf == null ? "" : "&asOf=" + asOf));
    }

    private void reconcile() {
        var rows = PublishedTables.quotaTable(municipalities);
        var same = allocation
                .send("samordnare", "/reconciliations?year=" + YEAR, "text/csv", PublishedTables.csv(rows), 201)
                .body();
        findings.check(
                "differences from Migrationsverket's table",
                0,
                same.get("differences").asLong());
        var altered = allocation
                .send(
                        "samordnare",
                        "/reconciliations?year=" + YEAR,
                        "text/csv",
                        PublishedTables.csv(PublishedTables.altered(rows)),
                        201)
                .body();
        findings.check(
                "differences from a table with three altered, two missing and one unknown",
                6,
                altered.get("differences").asLong());
    }

    private void verifyChain() {
        var verified = allocation.get("revisor", "/journal-verification");
        findings.check(
                "faults in the journal's chain of "
                        + verified.get("factsChecked").asLong() + " facts",
                0,
                verified.get("faults").size());
    }
}
