package se.lansstyrelsen.integration.allocation.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.allocation.progress.StandingFigures;
import se.lansstyrelsen.integration.allocation.published.PublishedFile;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.table.Trap;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Makes and keeps reconciliations (avstämning). */
@ApplicationScoped
class ReconciliationService {

    private final Reconciliations reconciliations;
    private final ReconciliationLines lines;
    private final StandingFigures figures;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ReconciliationService(
            Reconciliations reconciliations,
            ReconciliationLines lines,
            StandingFigures figures,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.reconciliations = reconciliations;
        this.lines = lines;
        this.figures = figures;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Reconciliation.View make(PublishedFile table, LocalDate asOf) {
        refuseWhatCannotBeCompared(table);
        var year = table.year();
        var ours = figures.of(year, asOf).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Comparison.Ours(
                                entry.getValue().quota(), entry.getValue().received())));
        var compared = Comparison.of(table.rows(), ours, Regions.municipalities(LocalDate.of(year, 12, 31)));
        var made = new Reconciliation(
                year,
                asOf,
                table.rows().size(),
                (int) compared.stream().filter(Comparison.Line::differs).count(),
                table.hash(),
                StockholmTime.now(clock),
                caller.subject());
        reconciliations.persist(made);
        lines.add(made.id(), compared);
        journal.append(made.made());
        return made.view();
    }

    @Transactional
    Reconciliation.View read(UUID id) {
        return reconciliations.require(id).view();
    }

    @Transactional
    Page<Reconciliation.View> list(Integer year, PageRequest page) {
        return reconciliations.page(year, page).map(Reconciliation::view);
    }

    /** Lines in the table's order, those it lacks last; only the differing ones if asked. */
    @Transactional
    Page<Comparison.Line> lines(UUID id, boolean onlyDiffering, PageRequest page) {
        return lines.page(reconciliations.require(id).id(), onlyDiffering, page).map(ReconciliationLine::line);
    }

    /** An import may leave out what it could not read; a comparison that did would call it a difference. */
    private static void refuseWhatCannotBeCompared(PublishedFile table) {
        var faults = table.report().traps().told(Trap.NOT_A_NUMBER, Trap.WRONG_WIDTH).stream()
                .map(met -> new Fault("/" + met.line() + (met.column() == null ? "" : "/" + met.column()), met.told()))
                .toList();
        if (!faults.isEmpty()) {
            throw Problem.RULE_BROKEN.with("Nothing was compared. Correct the rows listed in errors.", faults);
        }
    }
}
