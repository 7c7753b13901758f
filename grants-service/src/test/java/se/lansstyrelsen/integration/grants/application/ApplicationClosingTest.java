package se.lansstyrelsen.integration.grants.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.SampleMatter;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

class ApplicationClosingTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private static Application in(ApplicationStatus status) {
        var application = new Application(
                new Application.Place(Scheme.SECTION_37_A, "06", "24"),
                SampleMatter.received().matter().content(),
                Application.Channel.ELECTRONIC,
                NOW);
        if (status != ApplicationStatus.DRAFT) {
            application.receive("100-2026", NOW, false, true);
        }
        switch (status) {
            case DRAFT, RECEIVED -> {}
            case SUPPLEMENTING -> application.askForSupplement(TODAY);
            case PROPOSED -> application.propose(TODAY);
            case DECIDED -> {
                application.propose(TODAY);
                application.decide();
            }
            case WITHDRAWN -> application.withdraw();
        }
        assertEquals(status, application.status());
        return application;
    }

    @ParameterizedTest
    @EnumSource
    void onlyADecidedOrWithdrawnMatterIsClosed(ApplicationStatus status) {
        var application = in(status);
        if (Set.of(ApplicationStatus.DECIDED, ApplicationStatus.WITHDRAWN).contains(status)) {
            application.close(NOW);
            assertTrue(application.isClosed());
        } else {
            assertRefused(GrantsProblem.MATTER_STILL_OPEN, () -> application.close(NOW));
            assertTrue(!application.isClosed());
            application.mustBeOpen();
        }
    }

    @Test
    void aClosedMatterIsClosedOnceAndIsNotOpen() {
        var application = in(ApplicationStatus.DECIDED);
        application.close(NOW);
        assertRefused(GrantsProblem.MATTER_CLOSED, () -> application.close(NOW));
        assertRefused(GrantsProblem.MATTER_CLOSED, application::mustBeOpen);
    }

    private static void assertRefused(GrantsProblem problem, org.junit.jupiter.api.function.Executable move) {
        assertEquals(problem, assertThrows(ProblemException.class, move).type());
    }
}
