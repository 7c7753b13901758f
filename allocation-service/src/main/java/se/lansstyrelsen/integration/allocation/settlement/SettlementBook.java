package se.lansstyrelsen.integration.allocation.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import se.lansstyrelsen.integration.allocation.settlement.Account.Booking;
import se.lansstyrelsen.integration.allocation.settlement.Account.Decisions;
import se.lansstyrelsen.integration.allocation.settlement.Account.Figures;
import se.lansstyrelsen.integration.allocation.settlement.SettlementFact.Identity;
import se.lansstyrelsen.integration.allocation.settlement.SettlementFact.Kind;

/**
 * Keeps a batch of records and books what they change: what the touched assignments come to after them, less what they
 * came to before. Must be called in a transaction; the topic and the files use it alike.
 */
@ApplicationScoped
class SettlementBook {

    private final DataSource database;
    private final FactStore store;
    private final ChildAssignments children;
    private final Clock clock;

    SettlementBook(DataSource database, FactStore store, ChildAssignments children, Clock clock) {
        this.database = database;
        this.store = store;
        this.children = children;
        this.clock = clock;
    }

    /** What became of a record. */
    enum Outcome {
        /** Kept, and counted if there is anything to count. */
        ACCEPTED,
        /** Told before; no effect. */
        DUPLICATE,
        /** Kept, and counts once the decision it belongs to has come. */
        WAITING,
        /** The assignment has a decision already. */
        DECIDED_TWICE
    }

    /**
     * What became of a batch.
     *
     * @param outcomes one for each record, in their order
     * @param released earlier waiting records that now count, by the file they came in
     */
    record Entry(List<Outcome> outcomes, Map<UUID, Integer> released) {}

    Entry enter(List<SettlementFact> batch) throws SQLException {
        try (var connection = database.getConnection()) {
            store.lock(connection);
            return enter(connection, batch);
        }
    }

    private Entry enter(Connection connection, List<SettlementFact> batch) throws SQLException {
        var subjects = batch.stream().map(SettlementFact::subjectId).collect(Collectors.toSet());
        var before = store.about(connection, subjects);
        var twice = decidedTwice(batch, before);
        var admitted = batch.stream().filter(fact -> !twice.contains(fact)).toList();
        var fresh = store.keep(connection, admitted, clock.instant().truncatedTo(ChronoUnit.MICROS));
        var touched =
                fresh.values().stream().map(SettlementFact::subjectId).collect(Collectors.toCollection(HashSet::new));
        addReplacementsOf(newlyDecided(fresh), connection, before, touched);
        addReplacedBy(before, fresh, connection);
        var after = new HashMap<String, List<SettlementFact>>();
        before.forEach((subject, facts) -> after.put(subject, new ArrayList<>(facts)));
        fresh.values().forEach(fact -> after.computeIfAbsent(fact.subjectId(), subject -> new ArrayList<>())
                .add(fact));

        store.book(connection, differences(touched, before, after));
        children.book(connection, childDifferences(touched, before, after));
        return new Entry(outcomes(batch, twice, fresh, after), released(touched, before, after));
    }

    private static Set<SettlementFact> decidedTwice(
            List<SettlementFact> batch, Map<String, List<SettlementFact>> known) {
        var opened = new HashMap<String, Identity>();
        known.forEach((subject, facts) -> facts.stream()
                .filter(fact -> fact.kind().opensSubject())
                .min(Account.AS_TOLD)
                .ifPresent(opening -> opened.put(subject, opening.identity())));
        var twice = new HashSet<SettlementFact>();
        for (var fact : batch) {
            if (fact.kind().opensSubject()) {
                var standing = opened.putIfAbsent(fact.subjectId(), fact.identity());
                if (standing != null && !standing.equals(fact.identity())) {
                    twice.add(fact);
                }
            }
        }
        return twice;
    }

    private static Set<String> newlyDecided(Map<Identity, SettlementFact> fresh) {
        return fresh.values().stream()
                .filter(fact -> fact.kind() == Kind.DECIDED)
                .map(SettlementFact::subjectId)
                .collect(Collectors.toSet());
    }

    /** Replacements told before what they replace start to count now, and so do replacements of those. */
    private void addReplacementsOf(
            Set<String> decided, Connection connection, Map<String, List<SettlementFact>> known, Set<String> touched)
            throws SQLException {
        // Not those already touched: one with a reception in this batch has replacements of its own to follow.
        var followed = new HashSet<>(decided);
        var next = decided;
        while (!next.isEmpty()) {
            var replacements = store.replacing(connection, next).keySet().stream()
                    .filter(followed::add)
                    .collect(Collectors.toSet());
            known.putAll(store.about(
                    connection,
                    replacements.stream()
                            .filter(Predicate.not(known::containsKey))
                            .toList()));
            touched.addAll(replacements);
            next = replacements;
        }
    }

    /** The row of decisions behind each replacement, so that the first one can be found. */
    private void addReplacedBy(
            Map<String, List<SettlementFact>> known, Map<Identity, SettlementFact> fresh, Connection connection)
            throws SQLException {
        var asked = new HashSet<>(known.keySet());
        // What came in this batch is kept by now and would be read back as if it had been there before.
        fresh.values().forEach(fact -> asked.add(fact.subjectId()));
        var next = replacedIn(fresh.values(), asked);
        known.values().forEach(facts -> next.addAll(replacedIn(facts, asked)));
        while (!next.isEmpty()) {
            asked.addAll(next);
            var found = store.about(connection, next);
            known.putAll(found);
            next.clear();
            found.values().forEach(facts -> next.addAll(replacedIn(facts, asked)));
        }
    }

    private static Set<String> replacedIn(Collection<SettlementFact> facts, Set<String> asked) {
        return facts.stream()
                .map(SettlementFact::replaces)
                .filter(replaced -> replaced != null && !asked.contains(replaced))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Map<Booking, Figures> differences(
            Set<String> touched, Map<String, List<SettlementFact>> before, Map<String, List<SettlementFact>> after) {
        var decidedBefore = Decisions.in(before);
        var decidedAfter = Decisions.in(after);
        var differences = new HashMap<Booking, Figures>();
        for (var subject : touched) {
            Account.of(after.getOrDefault(subject, List.of()), decidedAfter)
                    .forEach((booking, figures) -> differences.merge(booking, figures, Figures::plus));
            Account.of(before.getOrDefault(subject, List.of()), decidedBefore)
                    .forEach((booking, figures) -> differences.merge(booking, figures.negated(), Figures::plus));
        }
        differences.values().removeIf(Figures.NONE::equals);
        return differences;
    }

    private static Map<ChildAccount.Booking, Integer> childDifferences(
            Set<String> touched, Map<String, List<SettlementFact>> before, Map<String, List<SettlementFact>> after) {
        var differences = new HashMap<ChildAccount.Booking, Integer>();
        for (var subject : touched) {
            ChildAccount.of(after.getOrDefault(subject, List.of()))
                    .forEach((booking, persons) -> differences.merge(booking, persons, Integer::sum));
            ChildAccount.of(before.getOrDefault(subject, List.of()))
                    .forEach((booking, persons) -> differences.merge(booking, -persons, Integer::sum));
        }
        differences.values().removeIf(persons -> persons == 0);
        return differences;
    }

    private static List<Outcome> outcomes(
            List<SettlementFact> batch,
            Set<SettlementFact> twice,
            Map<Identity, SettlementFact> fresh,
            Map<String, List<SettlementFact>> after) {
        var unseen = new HashSet<>(fresh.keySet());
        var outcomes = new ArrayList<Outcome>(batch.size());
        for (var fact : batch) {
            if (twice.contains(fact)) {
                outcomes.add(Outcome.DECIDED_TWICE);
            } else if (!unseen.remove(fact.identity())) {
                outcomes.add(Outcome.DUPLICATE);
            } else {
                outcomes.add(waits(fact, after) ? Outcome.WAITING : Outcome.ACCEPTED);
            }
        }
        return outcomes;
    }

    private static Map<UUID, Integer> released(
            Set<String> touched, Map<String, List<SettlementFact>> before, Map<String, List<SettlementFact>> after) {
        return touched.stream()
                .flatMap(subject -> before.getOrDefault(subject, List.of()).stream())
                .filter(fact -> fact.fileId() != null && waits(fact, before) && !waits(fact, after))
                .collect(Collectors.groupingBy(SettlementFact::fileId, Collectors.summingInt(fact -> 1)));
    }

    private static boolean waits(SettlementFact fact, Map<String, List<SettlementFact>> known) {
        if (fact.kind() == Kind.SELF_SETTLED || fact.kind().isChild()) {
            return false;
        }
        var facts = known.getOrDefault(fact.subjectId(), List.of());
        var takesBackChildren = fact.kind() == Kind.CANCELLED
                && ChildAccount.assignmentIn(facts).isPresent();
        var decisions = Decisions.in(known);
        return !takesBackChildren
                && decisions.of(fact.subjectId()).flatMap(decisions::first).isEmpty();
    }
}
