package se.lansstyrelsen.integration.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.kit.text.Swedish;
import se.lansstyrelsen.integration.reporting.page.Block;
import se.lansstyrelsen.integration.reporting.page.Cell;
import se.lansstyrelsen.integration.reporting.page.Visit;
import se.lansstyrelsen.integration.reporting.register.Forum;
import se.lansstyrelsen.integration.reporting.register.Meeting;
import se.lansstyrelsen.integration.reporting.register.Register;

/** A county's forums and when they met. */
@ApplicationScoped
class ForumTable {

    private static final List<String> LEVELS = List.of("REGIONAL", "SUBREGIONAL", "LOCAL", "WORKING_GROUP");

    private final Register register;

    ForumTable(Register register) {
        this.register = register;
    }

    Block.Table of(Visit visit, String county) {
        var day = visit.choice().day();
        var meetings = register.all(Meeting.class, county).stream()
                .filter(meeting -> !meeting.heldOn().isAfter(day))
                .collect(Collectors.groupingBy(Meeting::forumId));
        return new Block.Table(
                "forum",
                "Samverkansforum",
                List.of("Forum", "Nivå", "Möten", "Senaste möte"),
                register.all(Forum.class, county).stream()
                        .filter(forum -> forum.standsOn(day))
                        .sorted(Comparator.comparing((Forum forum) -> LEVELS.indexOf(forum.level()))
                                .thenComparing(ForumTable::name, Swedish.ORDER))
                        .map(forum -> {
                            var held = meetings.getOrDefault(forum.id(), List.of());
                            return List.of(
                                    Cell.text(name(forum)),
                                    Cell.text(Words.of(forum.level())),
                                    Cell.number(held.size()),
                                    Cell.day(held.stream()
                                            .map(Meeting::heldOn)
                                            .max(Comparator.naturalOrder())
                                            .orElse(null)));
                        })
                        .toList(),
                "Händelser i samverkanstjänsten",
                "Länet har inget känt samverkansforum.");
    }

    private static String name(Forum forum) {
        return forum.name() == null ? "Forum utan namn" : forum.name();
    }
}
