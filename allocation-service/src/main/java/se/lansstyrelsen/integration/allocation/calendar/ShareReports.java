package se.lansstyrelsen.integration.allocation.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Reports of children's shares; a county may report again, and its first report is what was in time or not. */
@ApplicationScoped
class ShareReports implements PanacheRepositoryBase<ShareReport, UUID> {

    ShareReport require(int year, UUID id) {
        return findByIdOptional(id)
                .filter(report -> report.year() == year)
                .orElseThrow(() -> Problem.NOT_FOUND.with("The calendar for " + year + " has no report with that id."));
    }

    /** The first day on which each county had reported, by a day. */
    Map<String, LocalDate> firstDays(int year, LocalDate day) {
        return list("year = ?1 and reportedOn <= ?2 order by reportedOn", year, day).stream()
                .collect(Collectors.toMap(
                        ShareReport::countyCode, ShareReport::reportedOn, (first, later) -> first, TreeMap::new));
    }

    Page<ShareReport> page(int year, PageRequest request) {
        return Conditions.of().where("year", year).page(this, "countyCode, reportedOn, id", request);
    }
}
