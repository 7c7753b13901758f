package se.lansstyrelsen.integration.collaboration.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.collaboration.activity.ActivityViews.ActivityCount;
import se.lansstyrelsen.integration.collaboration.activity.ActivityViews.ActivityView;
import se.lansstyrelsen.integration.collaboration.activity.ActivityViews.EnrolmentView;
import se.lansstyrelsen.integration.collaboration.activity.ActivityViews.QuestionResult;
import se.lansstyrelsen.integration.collaboration.activity.ActivityViews.Results;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** What a county board does with its activities; one transaction a method. */
@ApplicationScoped
class ActivityService {

    private static final int BEST_GRADE = 5;

    private final Activities activities;
    private final Enrolments enrolments;
    private final WaitingList places;
    private final ActivityPress press;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    ActivityService(
            Activities activities,
            Enrolments enrolments,
            WaitingList places,
            ActivityPress press,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.activities = activities;
        this.enrolments = enrolments;
        this.places = places;
        this.press = press;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Versioned<ActivityView> plan(ActivityContent content) {
        Regions.mustBeCounty(content.countyCode(), "/countyCode");
        caller.mustActForCounty(content.countyCode());
        var activity = new Activity(content, now());
        activities.persist(activity);
        journal.append(new ActivityKept(activity.id(), activity.countyCode(), activity.state()));
        return versioned(activity);
    }

    /** Those enrolled are told, and more places go to those who wait. */
    @Transactional
    Versioned<ActivityView> change(UUID id, long expectedVersion, ActivityContent content) {
        var activity = ours(id, expectedVersion);
        var taken = enrolments.count(id, EnrolmentState.PLACE);
        if (content.places() < taken) {
            throw CollaborationProblem.PLACES_TAKEN.with(taken + " have a place already.");
        }
        journal.append(activity.write(content, now()));
        if (activity.state() == ActivityState.OPEN) {
            places.tellChange(activity);
            places.fill(activity);
        }
        return versioned(activity);
    }

    @Transactional
    Versioned<ActivityView> open(UUID id, long expectedVersion) {
        var activity = ours(id, expectedVersion);
        journal.append(activity.open(now()));
        return versioned(activity);
    }

    @Transactional
    Versioned<ActivityView> cancel(UUID id, long expectedVersion, String reason) {
        var activity = ours(id, expectedVersion);
        journal.append(activity.cancel(reason, now()));
        places.tellCancellation(activity);
        return versioned(activity);
    }

    /** Held: those named came, the others with a place did not. */
    @Transactional
    Versioned<ActivityView> hold(UUID id, long expectedVersion, Set<UUID> came) {
        var activity = ours(id, expectedVersion);
        var placed = enrolments.of(id, EnrolmentState.PLACE);
        var known = placed.stream().map(Enrolment::id).collect(Collectors.toSet());
        if (!known.containsAll(came)) {
            throw CollaborationProblem.WITHOUT_PLACE.with("Only those with a place are counted as there.");
        }
        journal.append(activity.hold(placed.size(), came.size(), now()));
        placed.forEach(one ->
                journal.append(one.to(came.contains(one.id()) ? EnrolmentState.ATTENDED : EnrolmentState.ABSENT)));
        return versioned(activity);
    }

    /** For anybody; what is only planned is the board's own. */
    @Transactional
    Versioned<ActivityView> read(UUID id) {
        var activity = activities.require(id);
        if (activity.state() == ActivityState.PLANNED && !isOurs(activity)) {
            throw Problem.NOT_FOUND.with("There is no activity with that id. GET /activities lists them.");
        }
        return versioned(activity);
    }

    @Transactional
    String calendar(UUID id) {
        read(id);
        return press.calendar(List.of(activities.require(id)));
    }

    @Transactional
    Page<ActivityView> list(String county, ActivityKind kind, LocalDate from, PageRequest request) {
        var page = activities.told(county, kind, from, request);
        var ids = page.items().stream().map(Activity::id).toList();
        var placed = enrolments.counts(ids, EnrolmentState.PLACE);
        var waiting = enrolments.counts(ids, EnrolmentState.WAITING);
        return page.map(activity -> view(activity, placed, waiting));
    }

    @Transactional
    Page<EnrolmentView> enrolled(UUID id, PageRequest request) {
        caller.mustActForCounty(activities.require(id).countyCode());
        return enrolments.page(id, request).map(EnrolmentView::of);
    }

    @Transactional
    Results results(UUID id) {
        var activity = activities.require(id);
        caller.mustActForCounty(activity.countyCode());
        var attended = enrolments.of(id, EnrolmentState.ATTENDED);
        var answered = attended.stream().filter(one -> one.grades() != null).toList();
        var questions = activity.content().evaluationQuestions();
        return new Results(
                attended.size(),
                answered.size(),
                IntStream.range(0, questions.size())
                        .mapToObj(i -> result(
                                questions.get(i),
                                answered.stream()
                                        .map(one -> one.grades().get(i))
                                        .toList()))
                        .toList(),
                answered.stream()
                        .map(Enrolment::comment)
                        .filter(comment -> comment != null)
                        .toList());
    }

    private static QuestionResult result(String question, List<Integer> grades) {
        var counts = IntStream.rangeClosed(1, BEST_GRADE)
                .mapToObj(grade ->
                        (int) grades.stream().filter(given -> given == grade).count())
                .toList();
        var sum = grades.stream().mapToInt(Integer::intValue).sum();
        var mean = grades.isEmpty()
                ? null
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(grades.size()), 1, RoundingMode.HALF_UP);
        return new QuestionResult(question, mean, counts);
    }

    @Transactional
    List<ActivityCount> statistics(String county, int year) {
        return enrolments.statistics(county, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private Activity ours(UUID id, long expectedVersion) {
        places.lock(id);
        var activity = activities.require(id, expectedVersion);
        caller.mustActForCounty(activity.countyCode());
        return activity;
    }

    private boolean isOurs(Activity activity) {
        return !caller.isOutsider() && caller.mayActForCounty(activity.countyCode());
    }

    private Versioned<ActivityView> versioned(Activity activity) {
        activities.flush();
        var one = List.of(activity.id());
        return new Versioned<>(
                view(
                        activity,
                        enrolments.counts(one, EnrolmentState.PLACE),
                        enrolments.counts(one, EnrolmentState.WAITING)),
                activity.version());
    }

    private ActivityView view(Activity activity, Map<UUID, Long> placed, Map<UUID, Long> waiting) {
        var content = activity.content();
        return new ActivityView(
                activity.id(),
                activity.state(),
                isOurs(activity) ? content : content.withoutOnlineAddress(),
                (int) (content.places() - placed.getOrDefault(activity.id(), 0L)),
                waiting.getOrDefault(activity.id(), 0L).intValue(),
                activity.cancellationReason());
    }

    private Instant now() {
        return StockholmTime.now(clock);
    }
}
