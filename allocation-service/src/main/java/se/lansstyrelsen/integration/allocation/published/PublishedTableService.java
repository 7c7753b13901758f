package se.lansstyrelsen.integration.allocation.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.allocation.published.PublishedTableViews.PublishedTableView;
import se.lansstyrelsen.integration.allocation.published.PublishedTableViews.RowView;
import se.lansstyrelsen.integration.allocation.published.PublishedTableViews.TrapView;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.store.MatterLock;
import se.lansstyrelsen.integration.kit.table.Trap;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Keeps published tables that have been read; all of one or nothing. */
@ApplicationScoped
class PublishedTableService {

    private final PublishedTables tables;
    private final PublishedTableRows rows;
    private final PublishedFigures figures;
    private final PublishedTraps traps;
    private final MatterLock lock;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    PublishedTableService(
            PublishedTables tables,
            PublishedTableRows rows,
            PublishedFigures figures,
            PublishedTraps traps,
            MatterLock lock,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.tables = tables;
        this.rows = rows;
        this.figures = figures;
        this.traps = traps;
        this.lock = lock;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    PublishedTableView keep(PublishedFile file) {
        lock.take("published-table " + file.layout() + " " + file.year() + " " + file.hash());
        tables.earlier(file.layout(), file.year(), file.hash()).ifPresent(earlier -> {
            throw AllocationProblem.TABLE_ALREADY_IMPORTED.with("This very file was imported for " + file.year()
                    + " before, as published table " + earlier.id() + ".");
        });
        var table = new PublishedTable(
                file.layout(), file.year(), file.hash(), file.report(), StockholmTime.now(clock), caller.subject());
        tables.persistAndFlush(table);
        rows.addFigures(table.id(), file.layout(), file.rowsThatCount());
        rows.addTraps(table.id(), file.report().traps().told());
        journal.append(table.imported());
        return PublishedTableView.of(table);
    }

    @Transactional
    PublishedTableView read(UUID id) {
        return PublishedTableView.of(tables.require(id));
    }

    @Transactional
    Page<PublishedTableView> list(Integer year, PublishedLayout layout, PageRequest page) {
        return tables.page(year, layout, page).map(PublishedTableView::of);
    }

    @Transactional
    Page<RowView> rows(UUID id, String municipality, PageRequest page) {
        return figures.page(tables.require(id).id(), municipality, page).map(RowView::of);
    }

    @Transactional
    Page<TrapView> traps(UUID id, Trap trap, PageRequest page) {
        return traps.page(tables.require(id).id(), trap, page).map(TrapView::of);
    }
}
