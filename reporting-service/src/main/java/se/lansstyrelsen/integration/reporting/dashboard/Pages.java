package se.lansstyrelsen.integration.reporting.dashboard;

import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.region.County;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.reporting.page.Cell;
import se.lansstyrelsen.integration.reporting.page.Visit;

/** Steps of the path to a page, and areas out of addresses. */
final class Pages {

    private Pages() {}

    static Cell home(Visit visit) {
        return Cell.text("Riket").to(visit.choice().to("/"));
    }

    static Cell county(Visit visit, String code) {
        return Cell.text(county(code).shortName()).to(visit.choice().to("/lan/" + code));
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 404 */
    static County county(String code) {
        return Regions.county(code).orElseThrow(() -> Problem.NOT_FOUND.with("There is no county with that code."));
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 404 */
    static Municipality municipality(String code) {
        return Regions.municipality(code)
                .orElseThrow(() -> Problem.NOT_FOUND.with("There is no municipality with that code."));
    }
}
