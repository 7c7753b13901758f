package se.lansstyrelsen.integration.allocation.settlement;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.lansstyrelsen.integration.kit.consumer.IncomingEvent;
import se.lansstyrelsen.integration.kit.consumer.UnusableEvent;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.privacy.PersonalNumbers;
import se.lansstyrelsen.integration.kit.problem.Problem;

/**
 * Takes a file in while it streams: a thousand rows a transaction, good rows kept, bad ones listed. A broken upload
 * loses nothing, since the same file sent again only adds what was missing.
 */
@ApplicationScoped
class SettlementFileImport {

    private static final Logger LOG = Logger.getLogger(SettlementFileImport.class);
    private static final int ROWS_AT_A_TIME = 2000;

    private final SettlementFiles files;
    private final SettlementRecords records;
    private final SettlementBook book;
    private final Journal journal;
    private final ObjectMapper json;

    SettlementFileImport(
            SettlementFiles files, SettlementRecords records, SettlementBook book, Journal journal, ObjectMapper json) {
        this.files = files;
        this.records = records;
        this.book = book;
        this.journal = journal;
        this.json = json;
    }

    /** Reads the stream to its end and returns the file as it then stands. */
    SettlementFile take(InputStream stream, String caller) throws IOException {
        var lines = new Lines(stream);
        var line = lines.next();
        if (line == null) {
            throw Problem.EMPTY_BODY.with("The file holds no rows. Send one CloudEvents JSON object a line.");
        }
        var file = files.open(caller);
        try {
            while (line != null) {
                var batch = new ArrayList<Lines.Line>(ROWS_AT_A_TIME);
                for (; line != null && batch.size() < ROWS_AT_A_TIME; line = lines.next()) {
                    batch.add(line);
                }
                QuarkusTransaction.requiringNew().timeout(300).call(() -> enter(file, batch));
            }
        } catch (IOException broken) {
            LOG.warnf("settlement file %s broke off: %s", file, broken.getMessage());
            QuarkusTransaction.requiringNew().run(() -> files.close(file, SettlementFile.Status.INTERRUPTED));
            throw broken;
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            files.close(file, SettlementFile.Status.COMPLETED);
            var taken = files.require(file);
            journal.append(SettlementFileReceived.of(taken));
            return taken;
        });
    }

    private Void enter(UUID file, List<Lines.Line> batch) throws Exception {
        var facts = new ArrayList<SettlementFact>(batch.size());
        var errors = new ArrayList<SettlementFile.Error>();
        var rejected = 0;
        for (var line : batch) {
            try {
                facts.add(fact(line).at(file, line.number()));
            } catch (UnusableEvent e) {
                rejected++;
                e.faults()
                        .forEach(fault ->
                                errors.add(new SettlementFile.Error(line.number(), fault.pointer(), fault.reason())));
            }
        }
        var accepted = 0;
        var duplicate = 0;
        var waiting = 0;
        if (!facts.isEmpty()) {
            var entry = book.enter(facts);
            files.release(entry.released());
            for (var i = 0; i < facts.size(); i++) {
                switch (entry.outcomes().get(i)) {
                    case ACCEPTED -> accepted++;
                    case DUPLICATE -> duplicate++;
                    case WAITING -> waiting++;
                    case DECIDED_TWICE -> {
                        rejected++;
                        errors.add(new SettlementFile.Error(
                                facts.get(i).line(), "assignmentId", SettlementFeed.DECIDED_TWICE));
                    }
                }
            }
        }
        files.add(file, new SettlementFiles.Counts(batch.size(), accepted, duplicate, waiting, rejected), errors);
        return null;
    }

    private SettlementFact fact(Lines.Line line) throws UnusableEvent {
        if (line.text() == null) {
            throw new UnusableEvent(line.fault());
        }
        if (PersonalNumbers.in(line.text())) {
            throw new UnusableEvent("holds a personal identity number; the row is not kept");
        }
        return records.of(IncomingEvent.structured(line.text(), json));
    }
}
