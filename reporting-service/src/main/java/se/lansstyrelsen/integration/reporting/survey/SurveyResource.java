package se.lansstyrelsen.integration.reporting.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@Tag(name = "Surveys")
class SurveyResource {

    private final SurveyService surveys;
    private final Paging paging;

    SurveyResource(SurveyService surveys, Paging paging) {
        this.surveys = surveys;
        this.paging = paging;
    }

    @POST
    @Path("surveys")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "writeSurvey",
            summary = "Write a questionnaire to the municipalities",
            description =
                    "Such as the situation pictures of uppdrag 16. Questions may depend on earlier answers, and numbers may be figures of an indicator. Enkät.")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SurveyViews.View.class)))
    public Response write(SurveyContent survey, @Context UriInfo uri) {
        var kept = surveys.write(survey);
        return Answers.created(uri, "surveys/" + kept.view().id(), kept);
    }

    @PUT
    @Path("surveys/{id}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "changeSurvey",
            summary = "Change a questionnaire",
            description = "A new edition; each response remembers which it answers. Ändra enkäten.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SurveyViews.View.class)))
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, SurveyContent survey) {
        return Answers.ok(surveys.change(id, ExpectedVersion.of(ifMatch), survey));
    }

    @GET
    @Path("surveys")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.AUDITOR,
        Role.MUNICIPALITY,
        Role.READER
    })
    @Operation(operationId = "listSurveys", summary = "Questionnaires, the latest year first", description = "Enkäter.")
    public PagedList<SurveyViews.View> list(
            @QueryParam("year")
                    @Parameter(description = "Only of this year", schema = @Schema(type = SchemaType.INTEGER))
                    String year,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(
                surveys.list(
                        QueryParameters.wholeNumber("year", year, 2010, 2200).orElse(null), page),
                uri);
    }

    @GET
    @Path("surveys/{id}")
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.AUDITOR,
        Role.MUNICIPALITY,
        Role.READER
    })
    @Operation(operationId = "readSurvey", summary = "A questionnaire", description = "En enkät.")
    @APIResponse(
            responseCode = "200",
            description = "The survey",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SurveyViews.View.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(surveys.read(id));
    }

    @GET
    @Path("surveys/{id}/editions")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.AUDITOR,
        Role.MUNICIPALITY,
        Role.READER
    })
    @Operation(
            operationId = "listSurveyEditions",
            summary = "The words of a questionnaire over time",
            description = "Each response names the edition it answers. Enkätens lydelser.")
    public List<SurveyEdition.View> editions(@PathParam("id") UUID id) {
        return surveys.editions(id);
    }

    @POST
    @Path("surveys/{id}/responses")
    @RolesAllowed({Role.MUNICIPALITY, Role.CASE_OFFICER})
    @Operation(
            operationId = "answerSurvey",
            summary = "Answer a questionnaire",
            description =
                    "By the municipality itself, or by its county board for what came on paper, while the survey is open. Svara.")
    @APIResponse(
            responseCode = "201",
            description = "Answered",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SurveyViews.Response.class)))
    public Response respond(@PathParam("id") UUID id, SurveyViews.NewResponse response, @Context UriInfo uri) {
        var kept = surveys.respond(id, response);
        return Answers.created(uri, "survey-responses/" + kept.view().id(), kept);
    }

    @PUT
    @Path("survey-responses/{id}")
    @RolesAllowed({Role.MUNICIPALITY, Role.CASE_OFFICER})
    @Operation(
            operationId = "changeSurveyResponse",
            summary = "Change the answers",
            description = "While the survey is open. Ändra svaren.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SurveyViews.Response.class)))
    public Response respondAnew(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, SurveyViews.Answers response) {
        return Answers.ok(surveys.respondAnew(id, ExpectedVersion.of(ifMatch), response.answers()));
    }

    @GET
    @Path("survey-responses/{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR, Role.MUNICIPALITY})
    @Operation(
            operationId = "readSurveyResponse",
            summary = "A municipality's answers",
            description = "A municipality reads its own. Svar.")
    @APIResponse(
            responseCode = "200",
            description = "The response",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SurveyViews.Response.class)))
    public Response readResponse(@PathParam("id") UUID id) {
        return Answers.ok(surveys.readResponse(id));
    }

    @GET
    @Path("surveys/{id}/responses")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR, Role.MUNICIPALITY})
    @Operation(
            operationId = "listSurveyResponses",
            summary = "The answers that have come",
            description = "A municipality sees its own. Svaren.")
    public List<SurveyViews.Response> responses(
            @PathParam("id") UUID id,
            @QueryParam("county") @Parameter(description = "Only of this county") String county) {
        return surveys.responses(id, QueryParameters.county("county", county).orElse(null));
    }

    @GET
    @Path("surveys/{id}/response-rates")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.AUDITOR,
        Role.MUNICIPALITY,
        Role.READER
    })
    @Operation(
            operationId = "listSurveyResponseRates",
            summary = "How many have answered, in the nation and each county",
            description = "Svarsfrekvens.")
    public List<SurveyViews.Rate> rates(@PathParam("id") UUID id) {
        return surveys.rates(id);
    }

    @GET
    @Path("surveys/{id}/questions/{code}/results")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.AUDITOR,
        Role.MUNICIPALITY,
        Role.READER
    })
    @Operation(
            operationId = "listSurveyResults",
            summary = "How a question was answered",
            description = "Whoever did not answer is counted apart, never as no or zero. Resultat.")
    public List<SurveyViews.Result> results(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @QueryParam("county") @Parameter(description = "Only of this county") String county) {
        return surveys.results(
                id, code, QueryParameters.county("county", county).orElse(null));
    }

    @GET
    @Path("survey-series/{survey}/questions/{code}/results")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.AUDITOR,
        Role.MUNICIPALITY,
        Role.READER
    })
    @Operation(
            operationId = "listSurveySeries",
            summary = "The same question over the years",
            description = "By the survey's and the question's code. Resultat över tid.")
    public List<SurveyViews.Result> series(
            @PathParam("survey") String survey,
            @PathParam("code") String code,
            @QueryParam("county") @Parameter(description = "Only of this county") String county) {
        return surveys.series(
                survey, code, QueryParameters.county("county", county).orElse(null));
    }
}
