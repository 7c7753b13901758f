package se.lansstyrelsen.integration.allocation.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import se.lansstyrelsen.integration.allocation.settlement.Account.Figures;

/** Assignments that are decided and neither cancelled nor carried out in full. */
@ApplicationScoped
public class OpenAssignments {

    /** A replacement is charged to its first decision's year and municipality, so each one must be looked at. */
    private static final String DECIDED_IN =
            """
             and f.subject_id in (select d.subject_id from settlement_fact d where d.kind = 'D'
            and (d.replaces is not null or d.happened_on between ? and ? and d.municipality_code like ?))""";

    private final DataSource database;

    OpenAssignments(DataSource database) {
        this.database = database;
    }

    /**
     * An assignment with persons yet to be received.
     *
     * @param municipalityCode the municipality whose quota is charged
     * @param persons those not received
     */
    public record OpenAssignment(String assignmentId, String municipalityCode, LocalDate decidedOn, int persons) {}

    /** Those charged to the year, in municipalities whose code starts as the area does; as of a day, as known then. */
    public List<OpenAssignment> of(int year, String area, LocalDate asOf, Instant knownAt) {
        var open = new ArrayList<OpenAssignment>();
        var parameters = List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), area + "%");
        try (var connection = database.getConnection()) {
            RecordsBySubject.read(connection, knownAt, DECIDED_IN, parameters, (facts, decisions) -> {
                var booked = Account.of(facts, decisions).entrySet().stream()
                        .filter(entry -> entry.getKey().isWithin(year, area, asOf))
                        .toList();
                var sum = booked.stream().map(Map.Entry::getValue).reduce(Figures.NONE, Figures::plus);
                if (sum.assigned() > sum.received()) {
                    var decision = Account.decisionIn(facts).orElseThrow();
                    open.add(new OpenAssignment(
                            decision.subjectId(),
                            booked.get(0).getKey().municipalityCode(),
                            decision.happenedOn(),
                            sum.assigned() - sum.received()));
                }
            });
        } catch (SQLException e) {
            throw new IllegalStateException("could not read the open assignments", e);
        }
        return open;
    }
}
