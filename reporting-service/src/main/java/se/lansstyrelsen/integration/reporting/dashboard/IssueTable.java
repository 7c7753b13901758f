package se.lansstyrelsen.integration.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.kit.region.County;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.reporting.page.Block;
import se.lansstyrelsen.integration.reporting.page.Cell;
import se.lansstyrelsen.integration.reporting.page.Visit;
import se.lansstyrelsen.integration.reporting.register.Forum;
import se.lansstyrelsen.integration.reporting.register.Issue;
import se.lansstyrelsen.integration.reporting.register.Register;

/** Issues by how long they have waited. */
@ApplicationScoped
class IssueTable {

    private static final String SOURCE = "Händelser i samverkanstjänsten";

    private final Register register;

    IssueTable(Register register) {
        this.register = register;
    }

    /** Those nobody had answered by the day chosen, the longest waiting first. @param county null for all */
    Block.Table open(Visit visit, String county) {
        var day = visit.choice().day();
        var forums = forums();
        return new Block.Table(
                "medskick",
                "Medskick som väntar på svar",
                List.of("Medskick", "Område", "Från", "Ligger hos", "Väntat, dagar", "Väckt"),
                register.all(Issue.class, county).stream()
                        .filter(issue -> issue.isOpenOn(day))
                        .sorted(Comparator.comparing((Issue issue) -> issue.waitingDays(day))
                                .reversed()
                                .thenComparing(Issue::id))
                        .map(issue -> List.of(
                                title(issue),
                                Cell.text(Words.of(issue.area())),
                                Cell.text(from(issue)),
                                Cell.text(holder(issue, forums, day)),
                                Cell.number(issue.waitingDays(day)),
                                Cell.day(issue.raisedOn())))
                        .toList(),
                SOURCE,
                "Inget medskick väntar på svar.");
    }

    /** Those answered by the day chosen, the latest answered first. */
    Block.Table answered(Visit visit) {
        var day = visit.choice().day();
        return new Block.Table(
                "besvarade",
                "Besvarade medskick",
                List.of("Medskick", "Område", "Från", "Väntade, dagar", "Besvarat"),
                register.all(Issue.class, null).stream()
                        .filter(issue -> issue.answeredBy(day).isPresent())
                        .sorted(Comparator.comparing(
                                        (Issue issue) -> issue.answeredBy(day).orElseThrow())
                                .reversed())
                        .map(issue -> List.of(
                                title(issue),
                                Cell.text(Words.of(issue.area())),
                                Cell.text(from(issue)),
                                Cell.number(issue.waitingDays(day)),
                                Cell.day(issue.answeredBy(day).orElseThrow())))
                        .toList(),
                SOURCE,
                "Inget medskick är besvarat.");
    }

    private Map<String, Forum> forums() {
        return register.all(Forum.class, null).stream().collect(Collectors.toMap(Forum::id, Function.identity()));
    }

    private static Cell title(Issue issue) {
        return Cell.text(issue.title() == null ? "Medskick utan rubrik" : issue.title());
    }

    private static String from(Issue issue) {
        return issue.countyCode() == null
                ? "riket"
                : Regions.county(issue.countyCode()).map(County::shortName).orElse(issue.countyCode());
    }

    private static String holder(Issue issue, Map<String, Forum> forums, LocalDate day) {
        var holder = issue.heldBy(day).map(Issue.Step::holder).orElse(null);
        if (holder == null) {
            return "en organisation";
        }
        var forum = forums.get(holder);
        return forum == null || forum.name() == null ? "ett forum" : forum.name();
    }
}
