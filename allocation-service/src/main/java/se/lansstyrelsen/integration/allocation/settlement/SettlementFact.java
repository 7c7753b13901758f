package se.lansstyrelsen.integration.allocation.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One record of Migrationsverket's feed, checked and as it is kept.
 *
 * @param source CloudEvents source; with eventId it says which record this is
 * @param subjectId the assignment's id, or a self-settled reception's
 * @param municipalityCode only on records that open their subject
 * @param persons persons decided, received or corrected to; null on a cancellation
 * @param happenedOn decidedOn, receivedOn or cancelledOn
 * @param replaces the assignment this one replaces (ersättningsanvisning, 10 a § förordning 2016:39)
 * @param toldAt when the sender told it: orders a correction among the receptions it replaces
 * @param order place among records told at the same time: order of arrival, 0 until it is kept
 * @param fileId the file it came in, null when it came by the topic
 */
record SettlementFact(
        String source,
        String eventId,
        Kind kind,
        String subjectId,
        String municipalityCode,
        Category category,
        Integer persons,
        LocalDate happenedOn,
        LocalDate receiveBy,
        LocalDate correctedOn,
        String replaces,
        String reason,
        Instant toldAt,
        long order,
        UUID fileId,
        Integer line) {

    /** What a record tells, with the letter it is stored under. */
    enum Kind {
        DECIDED("D"),
        RECEIVED("R"),
        CORRECTED("C"),
        CANCELLED("X"),
        SELF_SETTLED("S"),
        /** Utjämnande anvisning of unaccompanied children, to whom the shares point. */
        CHILD_EQUALISED("E"),
        /** Anknytningsanvisning: where the child's kin is, whatever the shares say. */
        CHILD_TO_KIN("K"),
        CHILD_OTHERWISE("O");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }

        String letter() {
            return letter;
        }

        /** Whether it assigns unaccompanied children, who count against the shares and never against a kommuntal. */
        boolean isChild() {
            return this == CHILD_EQUALISED || this == CHILD_TO_KIN || this == CHILD_OTHERWISE;
        }

        /** Whether it is the one record of its subject that the others are about. */
        boolean opensSubject() {
            return this == DECIDED || this == SELF_SETTLED || isChild();
        }

        static Kind of(String letter) {
            for (var kind : values()) {
                if (kind.letter.equals(letter)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(letter);
        }
    }

    SettlementFact at(UUID file, int row) {
        return new SettlementFact(
                source,
                eventId,
                kind,
                subjectId,
                municipalityCode,
                category,
                persons,
                happenedOn,
                receiveBy,
                correctedOn,
                replaces,
                reason,
                toldAt,
                order,
                file,
                row);
    }

    SettlementFact kept(long place) {
        return new SettlementFact(
                source,
                eventId,
                kind,
                subjectId,
                municipalityCode,
                category,
                persons,
                happenedOn,
                receiveBy,
                correctedOn,
                replaces,
                reason,
                toldAt,
                place,
                fileId,
                line);
    }

    /** What makes it the same record when it is told again. */
    Identity identity() {
        return new Identity(source, eventId);
    }

    record Identity(String source, String eventId) {}
}
