package se.lansstyrelsen.integration.grants.bankanswer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.grants.payment.PaymentOrder;
import se.lansstyrelsen.integration.grants.payment.PaymentState;

/**
 * What an answer makes of the payments it speaks of, by end-to-end id. The first line that settles a payment counts; what
 * fits none is left for a person.
 */
record Matching(Set<UUID> accepted, Map<UUID, LocalDate> paid, Map<UUID, String> failed, List<Unmatched> unmatched) {

    /** The bank's code when it tells none (ISO 20022: not specified by the agent). */
    private static final String NO_REASON = "NARR";

    record Unmatched(int number, BankAnswer.Line line, UnmatchedCause cause) {}

    /** @param payments all of the file. @param today when a booking tells no day */
    static Matching of(BankAnswer answer, List<PaymentOrder> payments, LocalDate today) {
        var matching = new Matching(new TreeSet<>(), new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        var byId = payments.stream().collect(Collectors.toMap(PaymentOrder::endToEndId, payment -> payment));
        var told = new HashSet<String>();
        for (var i = 0; i < answer.lines().size(); i++) {
            var line = answer.lines().get(i);
            told.add(line.endToEndId());
            matching.take(i + 1, line, byId.get(line.endToEndId()), today);
        }
        payments.stream()
                .filter(payment -> !told.contains(payment.endToEndId()))
                .forEach(payment -> matching.takeWhole(answer, payment));
        return matching;
    }

    private void takeWhole(BankAnswer answer, PaymentOrder payment) {
        if (!isWithTheBank(payment)) {
            return;
        }
        if (answer.whole() == LineKind.ACCEPTED) {
            accepted.add(payment.id());
        } else if (answer.whole() == LineKind.REJECTED) {
            failed.put(payment.id(), codeOr(answer.wholeCode()));
        }
    }

    private void take(int number, BankAnswer.Line line, PaymentOrder payment, LocalDate today) {
        if (line.kind() == LineKind.OTHER) {
            return;
        }
        var cause = cause(line, payment);
        if (cause.isPresent()) {
            unmatched.add(new Unmatched(number, line, cause.get()));
            return;
        }
        switch (line.kind()) {
            case ACCEPTED -> accepted.add(payment.id());
            case BOOKED -> paid.put(payment.id(), line.bookedOn() == null ? today : line.bookedOn());
            default -> failed.put(payment.id(), codeOr(line.code()));
        }
    }

    private Optional<UnmatchedCause> cause(BankAnswer.Line line, PaymentOrder payment) {
        if (payment == null) {
            return Optional.of(UnmatchedCause.UNKNOWN_PAYMENT);
        }
        if (!hasItsAmount(line, payment)) {
            return Optional.of(UnmatchedCause.AMOUNT_DIFFERS);
        }
        // That a payment is accepted may come after that it is booked, and says nothing against it.
        var stands = isWithTheBank(payment) || line.kind() == LineKind.ACCEPTED && payment.state() == PaymentState.PAID;
        return stands ? Optional.empty() : Optional.of(UnmatchedCause.NOT_WITH_THE_BANK);
    }

    /** A booking must tell its amount, a status need not. */
    static boolean hasItsAmount(BankAnswer.Line line, PaymentOrder payment) {
        var moves = line.kind() == LineKind.BOOKED || line.kind() == LineKind.RETURNED;
        return line.amount() == null ? !moves : line.amount().compareTo(payment.amount()) == 0;
    }

    private boolean isWithTheBank(PaymentOrder payment) {
        return payment.state() == PaymentState.IN_FILE
                && !paid.containsKey(payment.id())
                && !failed.containsKey(payment.id());
    }

    static String codeOr(String code) {
        return code == null ? NO_REASON : code;
    }
}
