package se.lansstyrelsen.integration.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Set;
import java.util.function.Consumer;
import se.lansstyrelsen.integration.client.allocation.api.ProgressApi;
import se.lansstyrelsen.integration.client.allocation.api.ProgressApi.APIListCountyProgressRequest;
import se.lansstyrelsen.integration.client.collaboration.api.ForumsApi;
import se.lansstyrelsen.integration.client.collaboration.api.ForumsApi.APIReadForumStructureRequest;
import se.lansstyrelsen.integration.client.grants.api.FramesApi;
import se.lansstyrelsen.integration.client.grants.api.FramesApi.APIListFramesRequest;
import se.lansstyrelsen.integration.client.grants.model.Scheme;
import se.lansstyrelsen.integration.client.reporting.ApiClient;
import se.lansstyrelsen.integration.client.reporting.ApiException;
import se.lansstyrelsen.integration.client.reporting.api.EventsApi;
import se.lansstyrelsen.integration.client.reporting.api.EventsApi.APIListEventsRequest;
import se.lansstyrelsen.integration.client.reporting.api.IndicatorsApi;
import se.lansstyrelsen.integration.client.reporting.api.IndicatorsApi.APIDefineIndicatorRequest;
import se.lansstyrelsen.integration.client.reporting.model.FeedEvent;
import se.lansstyrelsen.integration.client.reporting.model.IndicatorBreakdown;
import se.lansstyrelsen.integration.client.reporting.model.IndicatorContent;
import se.lansstyrelsen.integration.client.reporting.model.IndicatorPeriod;
import se.lansstyrelsen.integration.client.reporting.model.IndicatorUnit;
import se.lansstyrelsen.integration.client.reporting.model.NewIndicator;
import se.lansstyrelsen.integration.local.Stack;
import se.lansstyrelsen.integration.local.demo.Api;

/**
 * A partner's program: it knows the four services by the clients made of their contracts, and sees and does through them
 * what a request written by hand does.
 */
final class GeneratedClients {

    private final Stack stack;

    private GeneratedClients(Stack stack) {
        this.stack = stack;
    }

    static void askEach(Stack stack) throws Exception {
        var clients = new GeneratedClients(stack);
        clients.readACountysOutcome();
        clients.readAFrame();
        clients.readTheForums();
        clients.defineAnIndicatorAndAreRefusedWithTheReason();
        clients.followTheFeedToItsEnd();
    }

    private void readACountysOutcome() throws Exception {
        var client = new se.lansstyrelsen.integration.client.allocation.ApiClient();
        client.updateBaseUri(stack.api("allocation").toString());
        var progress = new ProgressApi(client.setRequestInterceptor(as("handlaggare-25")));
        var typed = progress.listCountyProgress(APIListCountyProgressRequest.newBuilder()
                .year(2018)
                .county("25")
                .build());
        var raw = new Api(stack, "allocation").get("handlaggare-25", "/county-progress?year=2018&county=25");
        assertEquals(1, typed.getMeta().getTotalRecords());
        var row = typed.getItems().get(0);
        assertEquals(raw.at("/items/0/countyQuota").asInt(), row.getCountyQuota());
        assertEquals(raw.at("/items/0/received").asInt(), row.getReceived());
        assertEquals(0, raw.at("/items/0/fulfilment").decimalValue().compareTo(row.getFulfilment()));
    }

    private void readAFrame() throws Exception {
        var client = new se.lansstyrelsen.integration.client.grants.ApiClient();
        client.updateBaseUri(stack.api("grants").toString());
        var frames = new FramesApi(client.setRequestInterceptor(as("samordnare")));
        var typed = frames.listFrames(APIListFramesRequest.newBuilder()
                .scheme(Scheme.TIA)
                .year(2017)
                .county("04")
                .build());
        var raw = new Api(stack, "grants").get("samordnare", "/frames?scheme=TIA&year=2017&county=04");
        assertEquals(1, typed.getItems().size());
        assertEquals(
                0,
                raw.at("/items/0/decided")
                        .decimalValue()
                        .compareTo(typed.getItems().get(0).getDecided()));
    }

    private void readTheForums() throws Exception {
        var client = new se.lansstyrelsen.integration.client.collaboration.ApiClient();
        client.updateBaseUri(stack.api("collaboration").toString());
        var forums = new ForumsApi(client.setRequestInterceptor(as("samordnare")));
        var typed = forums.readForumStructure(
                APIReadForumStructureRequest.newBuilder().county("14").build());
        var raw = new Api(stack, "collaboration").get("samordnare", "/forum-structure?county=14");
        var names = new ArrayList<String>();
        raw.get("forums").forEach(forum -> names.add(forum.get("name").asText()));
        assertTrue(!names.isEmpty(), "the demo formed forums in Västra Götaland");
        assertEquals(
                names, typed.getForums().stream().map(forum -> forum.getName()).toList());
    }

    private void defineAnIndicatorAndAreRefusedWithTheReason() throws Exception {
        var indicators = new IndicatorsApi(reporting("samordnare"));
        var defined = indicators.defineIndicator(APIDefineIndicatorRequest.newBuilder()
                .idempotencyKey("generated-clients")
                .newIndicator(new NewIndicator()
                        .code("language-cafes")
                        .content(new IndicatorContent()
                                .title("Språkkaféer")
                                .definition("Språkkaféer som kommunen har anordnat under året.")
                                .unit(IndicatorUnit.NUMBER)
                                .source("Kommunerna")
                                .period(IndicatorPeriod.YEAR)
                                .additive(true)
                                .aboutIndividuals(false)
                                .breakdowns(Set.of(IndicatorBreakdown.COUNTY))))
                .build());
        assertEquals("Språkkaféer", defined.getContent().getTitle());
        var refused = assertThrows(ApiException.class, () -> new IndicatorsApi(reporting("lasare"))
                .defineIndicator(APIDefineIndicatorRequest.newBuilder()
                        .newIndicator(new NewIndicator().code("x-y-z").content(defined.getContent()))
                        .build()));
        assertEquals(403, refused.getCode());
        assertTrue(refused.getResponseBody().contains("/reporting/v1/problems/forbidden"), refused.getResponseBody());
    }

    private void followTheFeedToItsEnd() throws Exception {
        var events = new EventsApi(reporting("migrationsverket"));
        var met = new ArrayList<FeedEvent>();
        while (true) {
            var after = met.isEmpty() ? 0L : met.get(met.size() - 1).getSequence();
            var more = events.listEvents(
                    APIListEventsRequest.newBuilder().after(after).limit(10).build());
            if (more.getItems().isEmpty()) {
                break;
            }
            met.addAll(more.getItems());
        }
        assertTrue(met.size() > 20, "the demo's 21 county reports and their report, but met " + met.size());
        assertEquals(met.size(), met.stream().map(FeedEvent::getId).distinct().count());
    }

    private ApiClient reporting(String caller) {
        var client = new ApiClient();
        client.updateBaseUri(stack.api("reporting").toString());
        return client.setRequestInterceptor(as(caller));
    }

    private Consumer<HttpRequest.Builder> as(String caller) {
        return request -> request.header("Authorization", "Bearer " + stack.token(caller));
    }
}
