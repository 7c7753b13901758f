package se.lansstyrelsen.integration.grants.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.SampleMatter;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.decision.Standing;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

class ProjectTest {

    private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final ProjectText WRITTEN =
            new ProjectText("Språkvänner", "Vänner övar svenska.", null, null, null, null, "Samordnare", null);

    private static Standing standing(String granted) {
        return new Standing(1, new BigDecimal(granted), List.of(), LocalDate.of(2027, 6, 30));
    }

    private static Project opened(Matter matter) {
        return new Project(matter, standing("100.00"), LocalDate.of(2026, 4, 20), NOW);
    }

    private static Project in(ProjectStatus status) {
        var project = opened(SampleMatter.received().matter());
        project.write(WRITTEN, NOW);
        if (status != ProjectStatus.UNPUBLISHED) {
            project.publish(NOW);
        }
        if (status == ProjectStatus.WITHDRAWN) {
            project.withdraw("Fel text.", NOW);
        }
        return project;
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(ProjectStatus.values())
                .flatMap(from -> Stream.of(ProjectStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void aProjectMovesOnlyAsItMay(ProjectStatus from, ProjectStatus to) {
        var project = in(from);
        assertEquals(from, project.status());
        var mayMove = (to == ProjectStatus.PUBLISHED && from != ProjectStatus.PUBLISHED)
                || (to == ProjectStatus.WITHDRAWN && from == ProjectStatus.PUBLISHED);
        assertEquals(mayMove, from.canBecome(to));
        if (to == ProjectStatus.UNPUBLISHED) {
            return;
        }
        if (mayMove) {
            move(project, to);
            assertEquals(to, project.status());
        } else {
            refused(Problem.ILLEGAL_STATE, () -> move(project, to));
            assertEquals(from, project.status());
        }
    }

    private static void move(Project project, ProjectStatus to) {
        if (to == ProjectStatus.PUBLISHED) {
            project.publish(LATER);
        } else {
            project.withdraw("Fel text.", LATER);
        }
    }

    private static ProblemException refused(Object type, Runnable move) {
        var refusal = assertThrows(ProblemException.class, move::run);
        assertEquals(type, refusal.type());
        return refusal;
    }

    @Test
    void publicationTellsWhatTheMatterIsAboutAndWhatItsPageSays() {
        var matter = SampleMatter.received().matter();
        var project = opened(matter);
        project.write(WRITTEN, NOW);
        assertEquals(
                new ProjectPublished(
                        project.id(),
                        matter.id(),
                        matter.scheme(),
                        "24",
                        "06",
                        2026,
                        List.of(),
                        List.of(),
                        ProjectPage.of(WRITTEN, project.facts()),
                        LATER),
                project.publish(LATER));
        assertEquals(LATER, project.publishedAt());
        assertEquals(new ProjectWithdrawn(project.id(), LATER), project.withdraw("Fel text.", LATER));
        assertEquals("Fel text.", project.withdrawalReason());
        project.publish(LATER);
        assertNull(project.withdrawalReason());
    }

    @Test
    void whatIsNotWrittenIsNotPublished() {
        var project = opened(SampleMatter.received().matter());
        project.write(new ProjectText(" ", "Kort.", null, null, null, null, null, null), NOW);
        var refusal = refused(GrantsProblem.PROJECT_NOT_WRITTEN, () -> project.publish(LATER));
        assertEquals(
                List.of("/title", "/contactFunction"),
                refusal.faults().stream().map(Fault::pointer).toList());
        assertEquals(ProjectStatus.UNPUBLISHED, project.status());
    }

    @Test
    void aPublishedProjectKeepsWhatAReaderNeeds() {
        var project = in(ProjectStatus.PUBLISHED);
        refused(GrantsProblem.PROJECT_NOT_WRITTEN, () -> project.write(ProjectText.NONE, LATER));
        assertEquals(WRITTEN, project.text());
    }

    @Test
    void aLaterDecisionChangesTheAmountAndNotTheYear() {
        var project = in(ProjectStatus.PUBLISHED);
        project.follow(SampleMatter.received().matter(), standing("80.50"), LATER);
        assertEquals(new BigDecimal("80.50"), project.facts().grantedAmount());
        assertEquals(2026, project.facts().year());
        assertEquals(LocalDate.of(2027, 6, 30), project.facts().endsOn());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eva.ek@uppsala.se",
                "Skriv till åsa.öberg-ek@kommun.se för mer",
                "anna.maria.alm@example.org",
            })
    void aPersonsAddressIsRefusedWhereverItStands(String address) {
        for (var text : List.of(
                new ProjectText("T", "S", null, null, null, null, "F", address),
                new ProjectText("T", address, null, null, null, null, "F", null),
                new ProjectText("T", "S", null, null, null, null, address, null))) {
            refused(GrantsProblem.CONTACT_IS_A_PERSON, text::mustNameNobody);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"integration@uppsala.se", "Kontaktcenter 018-727 00 00", "www.uppsala.se", "§ 37. Se 2@3"})
    void afunctionsAddressIsTaken(String address) {
        new ProjectText("T", "S", null, null, null, null, "F", address).mustNameNobody();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bostad", "språkvän", "mötesplats för bost", "2026"})
    void theLastWordMayBeUnfinished(String words) {
        assertTrue(filter(words).mayBeUnfinished());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bo", "ett bo", "\"eget boende\"", "bostad -jobb", "språk*", "'", "&|!:", "bostad "})
    void whatIsMeantExactlyIsLeftAsItIs(String words) {
        assertEquals("bostad ".equals(words), filter(words).mayBeUnfinished());
    }

    @Test
    void noWordsAreNoFilter() {
        assertNull(filter("  ").words());
        assertFalse(filter(null).mayBeUnfinished());
        assertEquals("mötesplats för ", filter("mötesplats för bost").finishedWords());
        assertEquals("bost", filter("mötesplats för bost").lastWord());
    }

    private static ProjectFilter filter(String words) {
        return new ProjectFilter(words, null, null, null, null, null);
    }
}
