package se.lansstyrelsen.integration.grants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.CountyProbes.Probe;
import se.lansstyrelsen.integration.kit.quality.Contract;
import se.lansstyrelsen.integration.kit.region.Regions;

/**
 * Every operation that touches a county's matters, tried by the officials of all 21 counties with a body and a tag that
 * would do: only the boards whose matter it is come in. No operation is forgotten.
 */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class EveryCountyTest {

    /** Open to all, the applicant's own, or the operator's; tested by role and by applicant elsewhere. */
    private static final Set<String> ELSEWHERE = Set.of(
            "GET /api-info",
            "GET /asyncapi.yaml",
            "GET /problems",
            "GET /problems/{slug}",
            "GET /event-schemas/{name}",
            "GET /events",
            "GET /events/{id}",
            "GET /journal-verification",
            "POST /webhooks",
            "GET /webhooks",
            "GET /webhooks/{id}",
            "PUT /webhooks/{id}",
            "DELETE /webhooks/{id}",
            "POST /webhooks/{id}/secrets",
            "POST /webhooks/{id}/resumptions",
            "POST /webhooks/{id}/tests",
            "GET /webhooks/{id}/deliveries",
            "GET /dead-letters",
            "POST /dead-letters/replays",
            "POST /official-erasures",
            "GET /official-erasures/{id}",
            "GET /schemes",
            "GET /schemes/{scheme}",
            "GET /calls",
            "GET /calls/{id}",
            "GET /calls/{id}/application-form",
            "GET /projects",
            "GET /projects/{id}",
            "GET /project-changes",
            "GET /project-catalogues/{year}",
            "POST /applications",
            "PUT /applications/{id}",
            "DELETE /applications/{id}",
            "POST /applications/{id}/submissions",
            "POST /applications/{id}/withdrawals",
            "POST /applications/{id}/supplement-requests/{requestId}/answers",
            "POST /grants/{id}/requisitions",
            "GET /requisitions/{id}",
            "POST /grants/{id}/reports",
            "PUT /reports/{id}",
            "POST /reports/{id}/submissions",
            // need a file as their body, or one that is kept; the tests of attachments try them
            "POST /reports/{id}/attachments",
            "GET /report-attachments/{id}",
            "GET /report-attachments/{id}/content",
            "DELETE /report-attachments/{id}",
            "POST /applications/{id}/attachments",
            "DELETE /attachments/{id}",
            "GET /attachments/{id}",
            "GET /attachments/{id}/content");

    @Test
    void onlyTheBoardsWhoseMatterItIsComeInAndNoOperationIsForgotten() throws IOException {
        var probes = new ArrayList<>(new HandlingProbes().all());
        probes.addAll(new GrantProbes().all());
        var faults = new ArrayList<String>();
        for (var county : Regions.counties()) {
            probes.forEach(probe -> tryBy(county.code(), probe, faults));
        }
        assertEquals(List.of(), faults);

        var covered = new TreeSet<>(ELSEWHERE);
        probes.forEach(probe -> covered.add(probe.operation()));
        assertEquals(new TreeSet<>(Contract.operationsServed()), covered);
    }

    /** That its own board may write is what the other tests show; here nothing must change. */
    private static void tryBy(String county, Probe probe, List<String> faults) {
        var own = probe.boards().contains(county);
        if (own && !probe.isRead()) {
            return;
        }
        var answer = probe.by(county);
        if (answer.statusCode() != (own || probe.isList() ? 200 : 403)) {
            faults.add(probe.operation() + " by " + county + " answered " + answer.statusCode());
        } else if (probe.isList() && !own && !answer.jsonPath().getList("items").isEmpty()) {
            faults.add(probe.operation() + " shows county " + county + " what is another's");
        }
    }
}
