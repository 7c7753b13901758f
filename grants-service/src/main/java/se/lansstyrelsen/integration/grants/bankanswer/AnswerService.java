package se.lansstyrelsen.integration.grants.bankanswer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.bankanswer.AnswerViews.AnswerView;
import se.lansstyrelsen.integration.grants.bankanswer.AnswerViews.LineView;
import se.lansstyrelsen.integration.grants.bankanswer.AnswerViews.NewSettlement;
import se.lansstyrelsen.integration.grants.payment.PaymentOrders;
import se.lansstyrelsen.integration.grants.paymentfile.SentFiles;
import se.lansstyrelsen.integration.grants.paymentfile.SentFiles.SentFile;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.store.UniqueRows;
import se.lansstyrelsen.integration.kit.text.Hashes;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Takes the bank's answers and lets a person settle what fits no payment; one transaction a method. */
@ApplicationScoped
class AnswerService {

    /** An answer is never changed. */
    static final long ONLY_VERSION = 0;

    private final FileAnswers answers;
    private final UnmatchedLines lines;
    private final SentFiles files;
    private final PaymentOrders orders;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    AnswerService(
            FileAnswers answers,
            UnmatchedLines lines,
            SentFiles files,
            PaymentOrders orders,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.answers = answers;
        this.lines = lines;
        this.files = files;
        this.orders = orders;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** Before the body is received. */
    @Transactional
    void mustBeTakenByCaller(UUID fileId) {
        files.require(fileId);
    }

    @Transactional
    AnswerView take(UUID fileId, byte[] content) {
        var file = files.requireLocked(fileId);
        var answer = AnswerReader.read(content);
        mustBeOf(file, answer);
        if (answers.has(Hashes.sha(content), answer.kind(), answer.messageId())) {
            throw taken();
        }
        var matching = Matching.of(answer, orders.holdFile(fileId), StockholmTime.today(clock));
        matching.accepted().forEach(orders::accepted);
        matching.failed().forEach(orders::failed);
        orders.paid(matching.paid());
        var kept = new FileAnswer(fileId, answer, content, matching, caller.subject(), StockholmTime.now(clock));
        UniqueRows.keep(() -> answers.persistAndFlush(kept), AnswerService::taken);
        matching.unmatched().forEach(unmatched -> lines.persist(new UnmatchedLine(kept, unmatched)));
        journal.append(kept.taken());
        return AnswerView.of(kept);
    }

    /** By the message id it names, and by the payments it speaks of. */
    private void mustBeOf(SentFile file, BankAnswer answer) {
        var named = answer.originals();
        if (!named.isEmpty() && !named.equals(Set.of(file.messageId()))) {
            throw anotherFile();
        }
        var endToEndIds = answer.lines().stream()
                .map(BankAnswer.Line::endToEndId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (orders.areOfAnotherFile(endToEndIds, file.id())) {
            throw anotherFile();
        }
    }

    private static RuntimeException anotherFile() {
        return GrantsProblem.ANSWER_OF_ANOTHER_FILE.with(
                "The answer names another payment file or its payments. Nothing was changed.");
    }

    private static RuntimeException taken() {
        return GrantsProblem.ANSWER_TAKEN_ALREADY.with("This answer was taken before. Nothing was changed.");
    }

    @Transactional
    Versioned<LineView> settle(UUID lineId, long expectedVersion, NewSettlement asked) {
        var line = lines.require(lineId);
        files.requireLocked(line.fileId());
        ExpectedVersion.check(expectedVersion, line.version());
        var payment = asked.paymentId() == null ? null : orders.hold(asked.paymentId());
        journal.append(line.settle(payment, asked.note(), caller.subject(), StockholmTime.now(clock)));
        if (payment != null) {
            carryOut(line.line(), payment.id());
        }
        lines.flush();
        return new Versioned<>(LineView.of(line), line.version());
    }

    private void carryOut(BankAnswer.Line line, UUID paymentId) {
        switch (line.kind()) {
            case ACCEPTED -> orders.accepted(paymentId);
            case BOOKED -> orders.paid(
                    Map.of(paymentId, line.bookedOn() == null ? StockholmTime.today(clock) : line.bookedOn()));
            default -> orders.failed(paymentId, Matching.codeOr(line.code()));
        }
    }

    @Transactional
    List<AnswerView> answers(UUID fileId) {
        files.require(fileId);
        return answers.of(fileId).stream().map(AnswerView::of).toList();
    }

    @Transactional
    AnswerView answer(UUID id) {
        var answer = answers.require(id);
        files.require(answer.fileId());
        return AnswerView.of(answer);
    }

    @Transactional
    List<LineView> unmatched(UUID fileId) {
        files.require(fileId);
        return lines.of(fileId).stream().map(LineView::of).toList();
    }

    @Transactional
    Versioned<LineView> line(UUID id) {
        var line = lines.require(id);
        files.require(line.fileId());
        return new Versioned<>(LineView.of(line), line.version());
    }
}
