package se.lansstyrelsen.integration.grants.archive;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lansstyrelsen.integration.grants.archive.ClosingFixture.finished;
import static se.lansstyrelsen.integration.grants.archive.ClosingFixture.rejected;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.frame.FrameLedger;
import se.lansstyrelsen.integration.grants.report.GrantedMatter;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Gävleborg archives. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class ArchiveResourceTest {

    private static final String OFFICER = "handlaggare-21";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A line as GNU coreutils' {@code sha256sum -c} reads it. */
    private static final Pattern SUM = Pattern.compile("([0-9a-f]{64})  ([^\\\\\\r\\n]+)");

    @Inject
    FrameLedger ledger;

    /** As the auditor is given it, when the closing has got its place in the chain. */
    static byte[] archive(String id) throws InterruptedException {
        for (var attempt = 0; ; attempt++) {
            var answer = Api.as("revisor").get("/grants/" + id + "/archive");
            if (answer.statusCode() != 409 || attempt == 100) {
                return answer.then()
                        .statusCode(200)
                        .contentType("application/zip")
                        .header("Content-Disposition", equalTo("attachment; filename=\"" + id + ".zip\""))
                        .extract()
                        .asByteArray();
            }
            assertTrue(answer.<String>path("type").endsWith("/journal-not-chained-yet"), answer.asString());
            Thread.sleep(100);
        }
    }

    static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertFalse(entries.containsKey(entry.getName()), entry.getName() + " twice");
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    static List<JsonNode> lines(byte[] entry) throws IOException {
        var lines = new ArrayList<JsonNode>();
        for (var line : new String(entry, StandardCharsets.UTF_8).split("\n")) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static String sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] kept(String path, String mediaType) {
        return Api.as("revisor")
                .accept(mediaType)
                .get(path + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @Test
    void everyEntryIsInTheManifestAndInTheSumsWithTheHashOfItsBytes() throws Exception {
        var entries = unpacked(archive(finished(ledger, "21", "2180").id()));
        var sums = new LinkedHashMap<String, String>();
        for (var line : new String(entries.get("SHA256SUMS"), StandardCharsets.UTF_8).split("\n")) {
            var sum = SUM.matcher(line);
            assertTrue(sum.matches(), line);
            sums.put(sum.group(2), sum.group(1));
        }
        var expected = new LinkedHashMap<String, String>();
        entries.forEach((name, bytes) -> expected.put(name, sha256(bytes)));
        expected.remove("SHA256SUMS");
        assertEquals(expected, sums);

        var manifest = JSON.readTree(entries.get("manifest.json"));
        var listed = new LinkedHashMap<String, String>();
        for (var entry : manifest.get("entries")) {
            var name = entry.get("name").asText();
            listed.put(name, entry.get("sha256").asText());
            assertEquals(entries.get(name).length, entry.get("size").asLong(), name);
        }
        expected.remove("manifest.json");
        assertEquals(expected, listed);
        assertEquals("21", manifest.get("decidingCounty").asText());
    }

    @Test
    void aMatterIsArchivedWithAllThatIsKeptOfIt() throws Exception {
        var matter = finished(ledger, "21", "2181");
        var entries = unpacked(archive(matter.id()));
        assertEquals(
                new TreeSet<>(Set.of(
                        "records/application.ndjson",
                        "records/application_edition.ndjson",
                        "records/attachment.ndjson",
                        "records/conflict_declaration.ndjson",
                        "records/decision_proposal.ndjson",
                        "records/grant_decision.ndjson",
                        "records/frame_entry.ndjson",
                        "records/report.ndjson",
                        "records/report_edition.ndjson",
                        "records/report_attachment.ndjson",
                        "records/project.ndjson",
                        "records/reclaim.ndjson",
                        "records/repayment.ndjson",
                        "records/grant_closing.ndjson",
                        "documents/decision-1.pdf",
                        "documents/decision-1.html",
                        "documents/reclaim-decision-1.pdf",
                        "documents/reclaim-decision-1.html",
                        "attachments/001-Intyg_för_år_2026__rev._2.txt",
                        "report-attachments/001-kontoutdrag.txt",
                        "journal.ndjson",
                        "manifest.json",
                        "SHA256SUMS")),
                new TreeSet<>(entries.keySet()));
        documentsAreTheKeptOnes(matter, entries);
        assertEquals(
                "Samverkan intygas.",
                new String(entries.get("attachments/001-Intyg_för_år_2026__rev._2.txt"), StandardCharsets.UTF_8));
        var attachment = lines(entries.get("records/attachment.ndjson")).get(0);
        assertEquals(ClosingFixture.FILE_NAME, attachment.get("file_name").asText());
        assertEquals(
                sha256(entries.get("attachments/001-Intyg_för_år_2026__rev._2.txt")),
                attachment.get("hash").asText());
        assertEquals(
                "{\"paid_amount\":450000.00,\"used_amount\":412749.50}",
                money(new String(entries.get("records/grant_closing.ndjson"), StandardCharsets.UTF_8)));
    }

    /** The two sums as they are spelled, öre and all. */
    private static String money(String line) {
        var paid = Pattern.compile("\"paid_amount\": ([0-9.]+)").matcher(line);
        var used = Pattern.compile("\"used_amount\": ([0-9.]+)").matcher(line);
        assertTrue(paid.find() && used.find(), line);
        return "{\"paid_amount\":" + paid.group(1) + ",\"used_amount\":" + used.group(1) + "}";
    }

    private static void documentsAreTheKeptOnes(GrantedMatter matter, Map<String, byte[]> entries) {
        String decision = Api.get("revisor", "/applications/" + matter.id() + "/decisions")
                .extract()
                .path("items[0].id");
        String reclaim =
                Api.get("revisor", matter.path() + "/reclaims").extract().path("items[0].id");
        Map.of("documents/decision-1", "/decisions/" + decision, "documents/reclaim-decision-1", "/reclaims/" + reclaim)
                .forEach((name, path) -> {
                    assertArrayEquals(kept(path, "application/pdf"), entries.get(name + ".pdf"), name);
                    assertArrayEquals(kept(path, "text/html"), entries.get(name + ".html"), name);
                });
    }

    @Test
    void everyFactInTheJournalIsVerifiedByItsPreviousHash() throws Exception {
        var matter = finished(ledger, "21", "2182");
        var facts = lines(unpacked(archive(matter.id())).get("journal.ndjson"));
        var types = new ArrayList<String>();
        var sequence = 0L;
        for (var fact : facts) {
            assertTrue(fact.get("sequence").asLong() > sequence, "out of order");
            sequence = fact.get("sequence").asLong();
            types.add(fact.get("type").asText());
            assertEquals(
                    sha256(
                            HexFormat.of().parseHex(fact.get("previousHash").asText()),
                            canonical(fact).getBytes(StandardCharsets.UTF_8)),
                    fact.get("chainHash").asText());
        }
        assertEquals("application-received.v1", types.get(0));
        assertEquals("project-closed.v1", types.get(types.size() - 1));
        assertTrue(
                types.containsAll(List.of("application-decided.v1", "report-approved.v1", "reclaim-decided.v1")),
                types.toString());
        var closed = JSON.readTree(facts.get(facts.size() - 1).get("data").asText());
        assertEquals(
                Map.of("granted", 450000.0, "paid", 450000.0, "used", 412749.5, "returned", 30000.0),
                Map.of(
                        "granted", closed.at("/grantedAmount").asDouble(),
                        "paid", closed.at("/paidAmount").asDouble(),
                        "used", closed.at("/usedAmount").asDouble(),
                        "returned", closed.at("/returnedAmount").asDouble()));
        assertEquals(matter.id(), closed.at("/applicationId").asText());
    }

    /** As the kit's Fact tells that anybody can write it. */
    private static String canonical(JsonNode fact) {
        var text = new StringBuilder("[\"" + fact.get("sequence").asLong() + "\"");
        for (var field : List.of(
                "eventId",
                "aggregateType",
                "aggregateId",
                "type",
                "occurredAt",
                "actor",
                "actorRoles",
                "traceparent",
                "published",
                "data")) {
            text.append(",\"")
                    .append(JsonStringEncoder.getInstance()
                            .quoteAsString(fact.get(field).asText()))
                    .append('"');
        }
        return text.append(']').toString();
    }

    @Test
    void theSameMatterGivesTheSameBytes() throws Exception {
        var id = finished(ledger, "21", "2183").id();
        var first = archive(id);
        Thread.sleep(2100); // a zip's clock ticks every other second
        assertArrayEquals(first, archive(id));
    }

    @Test
    void onlyAClosedMatterIsArchived() throws Exception {
        var id = rejected("21", "2180");
        Api.get(OFFICER, "/grants/" + id + "/archive").statusCode(409).body("type", endsWith("/matter-not-closed"));
        Api.get(OFFICER, "/grants/00000000-0000-7000-8000-000000000000/archive").statusCode(404);
        ClosingFixture.close(OFFICER, id).statusCode(201);
        var entries = unpacked(archive(id));
        assertEquals(
                List.of("documents/decision-1.pdf", "documents/decision-1.html"),
                entries.keySet().stream()
                        .filter(name -> name.startsWith("documents/"))
                        .toList());
        assertEquals(1, lines(entries.get("records/application.ndjson")).size());
    }
}
