package se.lansstyrelsen.integration.allocation.progress;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import se.lansstyrelsen.integration.allocation.progress.MunicipalityProgressChanged.Quarter;
import se.lansstyrelsen.integration.allocation.progress.ProgressFigures.Question;
import se.lansstyrelsen.integration.kit.ServiceConfig;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Tells others whose figures changed, in absolute numbers, however fast the feed runs. */
@ApplicationScoped
class ProgressTeller {

    private static final Logger LOG = Logger.getLogger(ProgressTeller.class);
    private static final long INTERVAL_MILLIS = 300;
    private static final String TAKE =
            """
            delete from settlement_changed where (year, municipality_code) in (
              select year, municipality_code from settlement_changed order by 1, 2 limit 400 for update skip locked)
            returning year, municipality_code""";

    private static final String QUARTERS =
            """
            select municipality_code, extract(year from day)::int, extract(quarter from day)::int,
                   sum(assigned), sum(received), sum(self_settled)
            from settlement_day where year = ? and municipality_code = any(?) group by 1, 2, 3 order by 1, 2, 3""";

    private final DataSource database;
    private final ProgressFigures figures;
    private final Journal journal;
    private final Clock clock;
    private final ServiceConfig config;
    private volatile boolean stopping;
    private Thread thread;

    ProgressTeller(DataSource database, ProgressFigures figures, Journal journal, Clock clock, ServiceConfig config) {
        this.database = database;
        this.figures = figures;
        this.journal = journal;
        this.clock = clock;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.messaging()) {
            thread = new Thread(this::run, "progress-teller");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(5000);
        }
    }

    private void run() {
        while (!stopping) {
            try {
                Thread.sleep(INTERVAL_MILLIS);
                QuarkusTransaction.requiringNew().call(this::tell);
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                if (!stopping) {
                    LOG.warnf("changed figures will be told later: %s", e.getMessage());
                }
            }
        }
    }

    /** Tells what has changed since last time; returns how many municipalities. */
    int tell() throws SQLException {
        var changed = changed();
        var events = new ArrayList<MunicipalityProgressChanged>();
        for (var one : changed.entrySet()) {
            var year = one.getKey();
            var codes = one.getValue();
            var quarters = quarters(year, codes);
            var today = StockholmTime.today(clock);
            var area = codes.size() == 1 ? codes.first() : "";
            var found = figures.of(new Question(year, area, today, clock.instant(), false));
            for (var code : codes) {
                var now = found.getOrDefault(code, Figures.NONE);
                events.add(new MunicipalityProgressChanged(
                        year,
                        code.substring(0, 2),
                        code,
                        today,
                        now.quota(),
                        now.assigned(),
                        now.received(),
                        now.selfSettled(),
                        now.overAssigned(),
                        quarters.getOrDefault(code, List.of())));
            }
        }
        journal.append(List.copyOf(events));
        return events.size();
    }

    private Map<String, List<Quarter>> quarters(int year, Set<String> codes) throws SQLException {
        var quarters = new HashMap<String, List<Quarter>>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(QUARTERS)) {
            query.setInt(1, year);
            query.setArray(2, connection.createArrayOf("text", codes.toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    quarters.computeIfAbsent(rows.getString(1), code -> new ArrayList<>())
                            .add(new Quarter(
                                    rows.getInt(2), rows.getInt(3), rows.getInt(4), rows.getInt(5), rows.getInt(6)));
                }
            }
        }
        return quarters;
    }

    private TreeMap<Integer, TreeSet<String>> changed() throws SQLException {
        var changed = new TreeMap<Integer, TreeSet<String>>();
        try (var connection = database.getConnection();
                var take = connection.prepareStatement(TAKE);
                var rows = take.executeQuery()) {
            while (rows.next()) {
                changed.computeIfAbsent(rows.getInt(1), year -> new TreeSet<>()).add(rows.getString(2));
            }
        }
        return changed;
    }
}
