package se.lansstyrelsen.integration.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import se.lansstyrelsen.integration.kit.region.County;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.text.Swedish;
import se.lansstyrelsen.integration.reporting.page.Block;
import se.lansstyrelsen.integration.reporting.page.Cell;
import se.lansstyrelsen.integration.reporting.register.Project;
import se.lansstyrelsen.integration.reporting.register.Register;

/** Granted efforts in the catalogue. They are public. */
@ApplicationScoped
class ProjectTable {

    private final Register register;

    ProjectTable(Register register) {
        this.register = register;
    }

    /** @param county null for all @param words each must stand somewhere in what is written of it; empty for all */
    Block.Table search(String county, String words) {
        var wanted = words.isBlank()
                ? List.<String>of()
                : List.of(words.strip().toLowerCase(Swedish.LOCALE).split("\\s+"));
        return table(county, project -> wanted.stream()
                .allMatch(word -> written(project).contains(word)));
    }

    Block.Table ofMunicipality(String code) {
        return table(code.substring(0, 2), project -> code.equals(project.page().municipalityCode()));
    }

    private Block.Table table(String county, Predicate<Project> wanted) {
        return new Block.Table(
                "projekt",
                "Beviljade insatser",
                List.of("Insats", "Vad den gör", "Organisation", "Län", "Bidrag", "År", "Beviljat"),
                register.all(Project.class, county).stream()
                        .filter(project -> project.withdrawnAt() == null && project.page() != null)
                        .filter(wanted)
                        .sorted(Comparator.comparing(Project::year)
                                .reversed()
                                .thenComparing(project -> project.page().title(), Swedish.ORDER))
                        .map(project -> List.of(
                                Cell.text(project.page().title()),
                                Cell.text(project.page().summary()),
                                Cell.text(project.page().organisationName()),
                                Cell.text(Regions.county(project.countyCode())
                                        .map(County::shortName)
                                        .orElse(project.countyCode())),
                                Cell.text(Words.of(project.scheme())),
                                Cell.text(String.valueOf(project.year())),
                                Cell.kronor(project.page().grantedAmount())))
                        .toList(),
                "Länsstyrelsernas projektkatalog, enligt händelser i bidragstjänsten",
                "Ingen insats passar. Pröva färre eller andra ord.");
    }

    private static String written(Project project) {
        var page = project.page();
        return (page.title() + " " + page.summary() + " " + page.results() + " " + page.organisationName())
                .toLowerCase(Swedish.LOCALE);
    }
}
