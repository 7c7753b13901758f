package se.lansstyrelsen.integration.grants.bankanswer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the bank answered, whichever version of the message it came in.
 *
 * @param messageId the bank's own of the answer
 * @param originals message ids of ours that it names, maybe none
 * @param whole what it says of all payments that it has no line for; OTHER when it says nothing of them
 * @param wholeCode reason with whole, null without one
 */
record BankAnswer(
        AnswerKind kind, String messageId, Set<String> originals, LineKind whole, String wholeCode, List<Line> lines) {

    /**
     * What it says of one payment.
     *
     * @param endToEndId null when the bank tells none
     * @param code the bank's reason, null without one
     * @param amount SEK, null when the bank tells none, or in another currency
     * @param bookedOn null unless it is booked
     */
    record Line(LineKind kind, String endToEndId, String code, BigDecimal amount, LocalDate bookedOn) {}
}
