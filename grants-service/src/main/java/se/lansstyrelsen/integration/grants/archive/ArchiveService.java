package se.lansstyrelsen.integration.grants.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.kit.attachment.AttachedContents;
import se.lansstyrelsen.integration.kit.journal.JournalExtract;

/**
 * Packs closed matters. Whether the caller may have one is settled in a transaction; what is in it is then written out a
 * piece at a time and outside any, so that a slow reader holds nothing. A closed matter does not change meanwhile.
 */
@ApplicationScoped
class ArchiveService {

    private static final int FACTS_AT_A_TIME = 500;

    private final Closings closings;
    private final Matters matters;
    private final ArchiveRecords records;
    private final AttachedContents contents;
    private final JournalExtract journal;
    private final ObjectMapper json;

    ArchiveService(
            Closings closings,
            Matters matters,
            ArchiveRecords records,
            AttachedContents contents,
            JournalExtract journal,
            ObjectMapper json) {
        this.closings = closings;
        this.matters = matters;
        this.records = records;
        this.contents = contents;
        this.journal = journal;
        this.json = json;
    }

    /** An archive that is yet to be written. */
    interface Archive {
        void writeTo(OutputStream out) throws IOException;
    }

    /** The head of {@code manifest.json}, which names all entries but itself and SHA256SUMS. */
    private record Manifest(
            String format,
            UUID applicationId,
            String diaryNumber,
            String decidingCounty,
            Instant closedAt,
            List<ArchiveZip.Entry> entries) {}

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 403, 404, 409 while it is open or its last facts wait for the chain */
    @Transactional
    Archive of(UUID applicationId) {
        var matter = matters.require(applicationId);
        matters.mustBeHandledByCaller(matter);
        var closedAt = closings.requireForArchive(applicationId).closedAt();
        var ids = records.journaled(applicationId);
        if (!journal.isChained(ids)) {
            throw GrantsProblem.JOURNAL_NOT_CHAINED_YET.with("Ask again in a few seconds.");
        }
        return out -> write(matter, closedAt, ids, out);
    }

    private void write(Matter matter, Instant closedAt, List<String> journaled, OutputStream out) throws IOException {
        var zip = new ArchiveZip(out, closedAt);
        for (var table : ArchiveRecords.TABLES) {
            var lines = records.lines(table, matter.id());
            if (!lines.isEmpty()) {
                zip.add("records/" + table.name() + ".ndjson", to -> writeLines(lines, to));
            }
        }
        for (var document : records.documents(matter.id())) {
            var kept = records.kept(document.id());
            zip.add("documents/" + document.name() + ".pdf", to -> to.write(kept.pdf()));
            zip.add(
                    "documents/" + document.name() + ".html",
                    to -> to.write(kept.html().getBytes(StandardCharsets.UTF_8)));
        }
        for (var file : records.files(matter.id())) {
            zip.add(file.name(), to -> contents.write(file.id(), to));
        }
        zip.add("journal.ndjson", to -> writeJournal(journaled, to));
        var manifest = new Manifest(
                "se.lansstyrelsen.integration.grants.archive.v1",
                matter.id(),
                matter.diaryNumber(),
                matter.decidingCounty(),
                closedAt,
                zip.entries());
        zip.add("manifest.json", to -> to.write(json.writeValueAsBytes(manifest)));
        zip.finish();
    }

    private static void writeLines(List<String> lines, OutputStream to) throws IOException {
        for (var line : lines) {
            to.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private void writeJournal(List<String> ids, OutputStream to) throws IOException {
        var after = 0L;
        List<JournalExtract.Entry> facts;
        do {
            facts = journal.after(after, ids, FACTS_AT_A_TIME);
            writeLines(facts.stream().map(this::line).toList(), to);
            after = facts.isEmpty() ? after : facts.get(facts.size() - 1).sequence();
        } while (facts.size() == FACTS_AT_A_TIME);
    }

    private String line(JournalExtract.Entry fact) {
        try {
            return json.writeValueAsString(fact);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
