package se.lansstyrelsen.integration.allocation.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.allocation.agreement.AgreementViews.ReminderKind;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemException;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

class AgreementTest {

    private static final Set<String> LEGAL = Set.of("DRAFT>SENT", "SENT>DRAFT", "SENT>SIGNED", "SIGNED>TERMINATED");
    private static final LocalDate SENT = LocalDate.of(2070, 1, 10);
    private static final AgreementTerm YEARLY = term("2070-02-01", "2071-01-31", 6, 12);

    private static AgreementTerm term(String from, String to, int notice, int extension) {
        return new AgreementTerm(LocalDate.parse(from), to == null ? null : LocalDate.parse(to), notice, extension);
    }

    private static Agreement draft(AgreementTerm term) {
        return new Agreement(
                "08",
                AgreementKind.RECEPTION,
                term,
                Map.of("0880", AgreementParty.municipality(20), "0881", AgreementParty.municipality(null)),
                "officer",
                Instant.parse("2070-01-02T09:00:00Z"));
    }

    private static Agreement signed(AgreementTerm term) {
        var agreement = draft(term);
        agreement.send("officer", SENT);
        agreement.sign("0880", LocalDate.of(2070, 1, 20), null, "kalmar", false);
        agreement.sign("0881", LocalDate.of(2070, 1, 15), null, "officer", true);
        agreement.sign("08", LocalDate.of(2070, 1, 16), "851-1-2070", "decider", true);
        return agreement;
    }

    private static void refused(ProblemType type, Runnable move) {
        assertEquals(type, assertThrows(ProblemException.class, move::run).type());
    }

    static Stream<Arguments> everyPairOfStates() {
        return Stream.of(AgreementStatus.values())
                .flatMap(from -> Stream.of(AgreementStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPairOfStates")
    void onlyTheLegalMovesArePossible(AgreementStatus from, AgreementStatus to) {
        assertEquals(LEGAL.contains(from + ">" + to), from.canBecome(to));
    }

    @Test
    void itBindsFromTheDayTheLastPartySigned() {
        var agreement = signed(YEARLY);
        assertEquals(AgreementStatus.SIGNED, agreement.status());
        assertEquals(LocalDate.of(2070, 1, 20), agreement.signedOn());
        assertEquals("851-1-2070", agreement.diaryNumber());
        assertEquals(20, agreement.places());
        assertFalse(agreement.standsOn(LocalDate.of(2070, 1, 31)), "before its first day");
        assertTrue(agreement.standsOn(LocalDate.of(2070, 2, 1)));
    }

    @Test
    void nobodySignsTwiceOrForAStrangerOrWhatTheySentThemselves() {
        var agreement = draft(YEARLY);
        refused(Problem.ILLEGAL_STATE, () -> agreement.sign("0880", SENT, null, "kalmar", false));
        agreement.send("officer", SENT);
        agreement.sign("0880", SENT, null, "kalmar", false);
        refused(AllocationProblem.ALREADY_SIGNED, () -> agreement.sign("0880", SENT, null, "kalmar", false));
        refused(Problem.OUT_OF_SCOPE, () -> agreement.sign("0882", SENT, null, "oskarshamn", false));
        refused(AllocationProblem.PROPOSER_MAY_NOT_DECIDE, () -> agreement.sign("08", SENT, "1", "officer", true));
        assertEquals(List.of("08", "0881"), agreement.unsigned());
    }

    @Test
    void aReturnedAgreementHasLostItsSignaturesAndCanBeChanged() {
        var agreement = draft(YEARLY);
        agreement.send("officer", SENT);
        agreement.sign("0880", SENT, null, "kalmar", false);
        refused(Problem.ILLEGAL_STATE, () -> agreement.change(AgreementKind.READINESS, YEARLY, Map.of()));
        agreement.giveBack("fler platser");
        assertEquals(List.of("08", "0880", "0881"), agreement.unsigned());
        agreement.change(AgreementKind.READINESS, YEARLY, Map.of("0881", AgreementParty.municipality(5)));
        assertEquals(List.of("0881"), agreement.municipalities());
        assertEquals(5, agreement.places());
    }

    @Test
    void withoutNoticeItIsExtendedAgainAndAgain() {
        var agreement = signed(YEARLY);
        assertEquals(LocalDate.of(2071, 1, 31), agreement.standsThrough(LocalDate.of(2070, 7, 31)));
        assertEquals(
                LocalDate.of(2072, 1, 31),
                agreement.standsThrough(LocalDate.of(2070, 8, 1)),
                "six months before the end of January have passed");
        assertEquals(LocalDate.of(2090, 1, 31), agreement.standsThrough(LocalDate.of(2089, 7, 31)));
        assertEquals(AgreementStatus.SIGNED, agreement.statusOn(LocalDate.of(2089, 7, 31)));
    }

    @Test
    void aPeriodThatEndsWithAMonthAlwaysDoes() {
        var half = term("2071-01-01", "2071-06-30", 1, 6);
        assertEquals(LocalDate.of(2071, 12, 31), half.lastDayAsSeenOn(LocalDate.of(2071, 7, 1)));
        assertEquals(LocalDate.of(2071, 11, 30), half.lastNoticeDayAsSeenOn(LocalDate.of(2071, 7, 1)));
        var leap = term("2071-03-01", "2072-02-29", 0, 12);
        assertEquals(LocalDate.of(2073, 2, 28), leap.lastDayAsSeenOn(LocalDate.of(2072, 3, 1)));
    }

    @Test
    void aNoticeInTimeEndsThePeriodAndALateOneTheNext() {
        var inTime = signed(YEARLY);
        assertEquals(
                LocalDate.of(2071, 1, 31),
                inTime.giveNotice("0880", LocalDate.of(2070, 7, 31)).lastDay());
        assertTrue(inTime.standsOn(LocalDate.of(2071, 1, 31)));
        assertFalse(inTime.standsOn(LocalDate.of(2071, 2, 1)));
        assertEquals(
                LocalDate.of(2072, 1, 31),
                signed(YEARLY).giveNotice("08", LocalDate.of(2070, 8, 1)).lastDay());
        var openEnded = signed(term("2070-02-01", null, 3, 0));
        assertNull(openEnded.standsThrough(LocalDate.of(2095, 1, 1)));
        assertEquals(
                LocalDate.of(2071, 6, 15),
                openEnded.giveNotice("08", LocalDate.of(2071, 3, 15)).lastDay());
    }

    @Test
    void whatIsNotExtendedExpiresByItself() {
        var agreement = signed(term("2070-02-01", "2070-12-31", 3, 0));
        assertEquals(AgreementStatus.SIGNED, agreement.statusOn(LocalDate.of(2070, 12, 31)));
        assertEquals(AgreementStatus.EXPIRED, agreement.statusOn(LocalDate.of(2071, 1, 1)));
        assertFalse(agreement.standsOn(LocalDate.of(2071, 1, 1)));
        refused(Problem.ILLEGAL_STATE, () -> agreement.giveNotice("08", LocalDate.of(2071, 1, 1)));
        refused(Problem.RULE_BROKEN, () -> agreement.giveNotice("08", LocalDate.of(2070, 1, 1)));
    }

    @Test
    void theStatusOnAnEarlierDayIsTheOneItHadThen() {
        var agreement = signed(term("2070-02-01", "2070-12-31", 3, 0));
        agreement.giveNotice("08", LocalDate.of(2070, 6, 1));
        assertEquals(AgreementStatus.DRAFT, agreement.statusOn(SENT.minusDays(1)));
        assertEquals(AgreementStatus.SENT, agreement.statusOn(SENT));
        assertEquals(AgreementStatus.SENT, agreement.statusOn(LocalDate.of(2070, 1, 19)));
        assertEquals(AgreementStatus.SIGNED, agreement.statusOn(LocalDate.of(2070, 1, 20)));
        assertEquals(AgreementStatus.SIGNED, agreement.statusOn(LocalDate.of(2070, 5, 31)));
        assertEquals(AgreementStatus.TERMINATED, agreement.statusOn(LocalDate.of(2070, 6, 1)));
        assertEquals(AgreementStatus.TERMINATED, agreement.statusOn(LocalDate.of(2071, 6, 1)));
    }

    @Test
    void remindersSayInSwedishWhatRunsOut() {
        var extended = signed(YEARLY);
        assertTrue(
                AgreementReminders.reminder(extended, LocalDate.of(2070, 5, 1)).isEmpty());
        var reminder =
                AgreementReminders.reminder(extended, LocalDate.of(2070, 5, 2)).orElseThrow();
        assertEquals(ReminderKind.NOTICE_TIME_RUNS_OUT, reminder.kind());
        assertEquals(LocalDate.of(2070, 7, 31), reminder.day());
        assertTrue(
                reminder.sentence().endsWith("förlängs med 12 månader om den inte sägs upp senast 31 juli 2070."),
                reminder.sentence());
        extended.giveNotice("08", LocalDate.of(2070, 7, 1));
        assertTrue(
                AgreementReminders.reminder(extended, LocalDate.of(2070, 11, 1)).isEmpty());
        var lapses =
                AgreementReminders.reminder(extended, LocalDate.of(2070, 11, 2)).orElseThrow();
        assertEquals(ReminderKind.LAPSES, lapses.kind());
        assertEquals(LocalDate.of(2071, 1, 31), lapses.day());
        var sent = draft(YEARLY);
        sent.send("officer", SENT);
        var unsigned = AgreementReminders.reminder(sent, SENT.plusDays(30)).orElseThrow();
        assertEquals(ReminderKind.UNSIGNED, unsigned.kind());
        assertTrue(unsigned.sentence().contains("sändes 10 januari 2070 och är inte undertecknad av Länsstyrelsen i"));
    }
}
