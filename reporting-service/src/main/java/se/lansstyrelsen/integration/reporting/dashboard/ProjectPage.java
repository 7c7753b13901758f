package se.lansstyrelsen.integration.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.reporting.page.Block;
import se.lansstyrelsen.integration.reporting.page.Page;
import se.lansstyrelsen.integration.reporting.page.Visit;

/** The project catalogue as people look through it; the grants service's own knows word forms too. */
@ApplicationScoped
class ProjectPage {

    private final ProjectTable projects;

    ProjectPage(ProjectTable projects) {
        this.projects = projects;
    }

    Page make(Visit visit) {
        var county = visit.choice().value("lan").orElse(null);
        var words = visit.choice().value("sok").orElse("");
        var options = new ArrayList<Block.Option>();
        options.add(new Block.Option("", "Alla", county == null));
        Regions.counties()
                .forEach(one -> options.add(
                        new Block.Option(one.code(), one.name(), one.code().equals(county))));
        return new Page(
                "Projektkatalogen",
                "Insatser som länsstyrelserna har gett statsbidrag, för den som vill lära av andras arbete.",
                List.of(Pages.home(visit)),
                null,
                List.of(
                        new Block.Search("Sök ord", "sok", words, "Sök"),
                        new Block.Form("Län", "lan", options, "Visa"),
                        projects.search(
                                county == null ? null : Pages.county(county).code(), words)));
    }
}
