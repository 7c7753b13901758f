package se.lansstyrelsen.integration.collaboration.course;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.collaboration.course.CourseContent.Moment;
import se.lansstyrelsen.integration.collaboration.course.CourseContent.Part;
import se.lansstyrelsen.integration.collaboration.course.CourseViews.AnsweredQuestion;
import se.lansstyrelsen.integration.collaboration.course.CourseViews.AttemptView;
import se.lansstyrelsen.integration.collaboration.course.CourseViews.Begun;
import se.lansstyrelsen.integration.collaboration.course.CourseViews.DiplomaFacts;
import se.lansstyrelsen.integration.collaboration.course.CourseViews.MomentProgress;
import se.lansstyrelsen.integration.collaboration.course.CourseViews.NewParticipation;
import se.lansstyrelsen.integration.collaboration.course.CourseViews.Progress;
import se.lansstyrelsen.integration.collaboration.course.CourseViews.TestAnswers;
import se.lansstyrelsen.integration.collaboration.course.CourseViews.TestResult;
import se.lansstyrelsen.integration.collaboration.course.ParticipationMoved.Step;
import se.lansstyrelsen.integration.kit.document.DocumentPress;
import se.lansstyrelsen.integration.kit.document.KeptDocument;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.privacy.SecretKey;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.store.MatterLock;
import se.lansstyrelsen.integration.kit.text.Swedish;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Takes people through a course: its tests in their order, and the diploma at the end. */
@ApplicationScoped
class ParticipationService {

    /** Without the signs that people mistake for each other: a diploma's number is read aloud and typed in. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int SIGNS_IN_NUMBER = 12;
    private static final int SIGNS_IN_GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Courses courses;
    private final Participations participations;
    private final Attempts attempts;
    private final MatterLock lock;
    private final DocumentPress press;
    private final Journal journal;
    private final Clock clock;

    ParticipationService(
            Courses courses,
            Participations participations,
            Attempts attempts,
            MatterLock lock,
            DocumentPress press,
            Journal journal,
            Clock clock) {
        this.courses = courses;
        this.participations = participations;
        this.attempts = attempts;
        this.lock = lock;
        this.press = press;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Versioned<Begun> begin(UUID courseId, NewParticipation wish) {
        var course = courses.require(courseId);
        course.mustBeOpen();
        if (wish.countyCode() != null) {
            Regions.mustBeCounty(wish.countyCode(), "/countyCode");
        }
        var key = SecretKey.fresh();
        var participation = new Participation(courseId, wish, key, StockholmTime.today(clock));
        participations.persist(participation);
        journal.append(participation.moved(Step.BEGUN, null));
        participations.flush();
        return new Versioned<>(new Begun(participation.id(), courseId, key), participation.version());
    }

    @Transactional
    Versioned<Progress> progress(UUID id, String key) {
        var participation = participations.require(id, key);
        var content = courses.require(participation.courseId()).content();
        var made = attempts.of(id);
        var passed = passed(made);
        var moments = content.moments().stream()
                .map(moment -> new MomentProgress(moment.key(), passed.contains(moment.key()), (int) made.stream()
                        .filter(attempt -> attempt.moment().equals(moment.key()) && !attempt.isOpen())
                        .count()))
                .toList();
        var progress = new Progress(
                id,
                participation.courseId(),
                participation.name(),
                moments,
                content.next(passed).map(Moment::key).orElse(null),
                participation.completedOn(),
                participation.diplomaNumber());
        return new Versioned<>(progress, participation.version());
    }

    /** Hands out a moment's test. Asked for again before it is answered, the same is handed out. */
    @Transactional
    AttemptView test(UUID id, String key, String momentKey) {
        lock.take("participation " + id);
        var participation = participations.require(id, key);
        var course = courses.require(participation.courseId());
        course.mustBeOpen();
        var moment = course.content()
                .moment(momentKey)
                .orElseThrow(() -> Problem.NOT_FOUND.with("The course has no moment " + momentKey + "."));
        var made = attempts.of(id);
        var next = course.content().next(passed(made)).map(Moment::key).orElse(null);
        if (!momentKey.equals(next)) {
            throw CollaborationProblem.TEST_OUT_OF_ORDER.with(
                    next == null ? "All tests are passed." : "The next test is that of " + next + ".");
        }
        return made.stream()
                .filter(attempt -> attempt.moment().equals(momentKey) && attempt.isOpen())
                .findFirst()
                .map(open -> view(open, moment))
                .orElseGet(() -> view(newAttempt(participation, moment, made), moment));
    }

    private Attempt newAttempt(Participation participation, Moment moment, List<Attempt> made) {
        var today = StockholmTime.today(clock);
        var tries = made.stream()
                .filter(attempt -> attempt.moment().equals(moment.key())
                        && attempt.begunOn().equals(today))
                .count();
        if (tries >= moment.attemptsPerDay()) {
            throw CollaborationProblem.ATTEMPTS_USED_UP.with(
                    "The test has been tried " + tries + " times today. It can be tried again tomorrow.");
        }
        var attempt =
                new Attempt(participation.id(), moment.key(), TestSheet.shuffled(moment), StockholmTime.now(clock));
        attempts.persist(attempt);
        journal.append(participation.moved(Step.TEST_BEGUN, moment.key()));
        return attempt;
    }

    private static AttemptView view(Attempt attempt, Moment moment) {
        return new AttemptView(
                attempt.id(), moment.key(), moment.passMark(), attempt.sheet().asked(moment));
    }

    /** Marks a test; the last one passed completes the course. */
    @Transactional
    TestResult answer(UUID id, String key, UUID attemptId, TestAnswers answers) {
        lock.take("participation " + id);
        var participation = participations.require(id, key);
        var attempt = attempts.require(attemptId, id);
        if (!attempt.isOpen()) {
            throw CollaborationProblem.ANSWERED_ALREADY.with("Ask for the moment's test again to make a new try.");
        }
        var content = courses.require(participation.courseId()).content();
        var moment = content.moment(attempt.moment()).orElseThrow();
        var marked = attempt.sheet().marked(moment, answers.chosen());
        var right = (int) marked.stream().filter(AnsweredQuestion::right).count();
        var passed = right >= moment.passMark();
        attempt.answered(right, passed, StockholmTime.now(clock));
        journal.append(participation.moved(passed ? Step.PASSED : Step.FAILED, moment.key()));
        if (passed && content.next(passed(attempts.of(id))).isEmpty()) {
            journal.append(participation.complete(StockholmTime.today(clock), freshNumber()));
        }
        return new TestResult(attemptId, passed, right, moment.passMark(), marked, participation.diplomaNumber());
    }

    @Transactional
    void erase(UUID id, String key) {
        lock.take("participation " + id);
        journal.append(participations.require(id, key).erase());
    }

    @Transactional
    DiplomaFacts verify(String number) {
        var typed = number.strip().toUpperCase(Swedish.LOCALE);
        var participation = participations
                .ofDiploma(typed)
                .orElseThrow(
                        () -> Problem.NOT_FOUND.with("No diploma has that number. Numbers look like 2A3B-4C5D-6E7F."));
        return new DiplomaFacts(
                participation.name(),
                courses.require(participation.courseId()).content().title(),
                participation.completedOn());
    }

    /** The diploma, printed anew each time with the same bytes. @param verifyAt where its number is looked up */
    KeptDocument diploma(UUID id, String key, String verifyAt) {
        var filled = QuarkusTransaction.requiringNew().call(() -> {
            var participation = participations.require(id, key);
            if (participation.diplomaNumber() == null) {
                throw CollaborationProblem.COURSE_NOT_COMPLETED.with("GET the participation to see what is left.");
            }
            var content = courses.require(participation.courseId()).content();
            return new Printed(
                    participation.completedOn(),
                    new DiplomaDocument(
                            "Diplom",
                            "Länsstyrelserna",
                            "Diplom för kursen " + content.title(),
                            "Genomförd",
                            Swedish.date(participation.completedOn()),
                            participation.name(),
                            content.title(),
                            content.parts().stream().map(Part::title).toList(),
                            participation.diplomaNumber(),
                            verifyAt + participation.diplomaNumber()));
        });
        return press.print(
                UuidCreator.getNameBasedSha1(id, "diploma"),
                filled.day.atStartOfDay(StockholmTime.ZONE).toInstant(),
                filled.text);
    }

    private record Printed(LocalDate day, DiplomaDocument text) {}

    private static Set<String> passed(List<Attempt> attempts) {
        return attempts.stream().filter(Attempt::isPassed).map(Attempt::moment).collect(Collectors.toSet());
    }

    private static String freshNumber() {
        var number = new StringBuilder();
        for (var i = 0; i < SIGNS_IN_NUMBER; i++) {
            if (i > 0 && i % SIGNS_IN_GROUP == 0) {
                number.append('-');
            }
            number.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return number.toString();
    }
}
