package se.lansstyrelsen.integration.grants.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lansstyrelsen.integration.grants.application.ApplicationStatus.DECIDED;
import static se.lansstyrelsen.integration.grants.application.ApplicationStatus.DRAFT;
import static se.lansstyrelsen.integration.grants.application.ApplicationStatus.PROPOSED;
import static se.lansstyrelsen.integration.grants.application.ApplicationStatus.RECEIVED;
import static se.lansstyrelsen.integration.grants.application.ApplicationStatus.SUPPLEMENTING;
import static se.lansstyrelsen.integration.grants.application.ApplicationStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ApplicationStatusTest {

    private static final Set<List<ApplicationStatus>> LEGAL = Set.of(
            List.of(DRAFT, RECEIVED),
            List.of(RECEIVED, SUPPLEMENTING),
            List.of(RECEIVED, PROPOSED),
            List.of(RECEIVED, WITHDRAWN),
            List.of(SUPPLEMENTING, RECEIVED),
            List.of(SUPPLEMENTING, SUPPLEMENTING),
            List.of(SUPPLEMENTING, PROPOSED),
            List.of(SUPPLEMENTING, WITHDRAWN),
            List.of(PROPOSED, RECEIVED),
            List.of(PROPOSED, DECIDED),
            List.of(PROPOSED, WITHDRAWN),
            List.of(DECIDED, PROPOSED));

    static Stream<Arguments> pairs() {
        return Arrays.stream(ApplicationStatus.values())
                .flatMap(from -> Arrays.stream(ApplicationStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void onlyTheseMovesAreLegal(ApplicationStatus from, ApplicationStatus to) {
        assertEquals(LEGAL.contains(List.of(from, to)), from.canBecome(to));
    }
}
