package se.lansstyrelsen.integration.grants.bankanswer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.grants.bankanswer.AnswerViews.AnswerView;
import se.lansstyrelsen.integration.grants.bankanswer.AnswerViews.LineView;
import se.lansstyrelsen.integration.grants.bankanswer.AnswerViews.NewSettlement;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.upload.UploadedFile;

@Path("/")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.PAYMENT_APPROVER, Role.COORDINATOR, Role.AUDITOR})
@Tag(name = "Payment files")
class AnswerResource {

    private static final UploadedFile.Terms TERMS = new UploadedFile.Terms(
            "bank-answer",
            20 * 1024 * 1024,
            "Send the bank's answer as the body.",
            "An answer may be at most 20 MB. Ask the bank for smaller ones.");

    private final AnswerService answers;
    private final Paging paging;

    AnswerResource(AnswerService answers, Paging paging) {
        this.answers = answers;
        this.paging = paging;
    }

    @POST
    @Path("payment-files/{id}/answers")
    @Consumes("application/xml")
    @RolesAllowed({Role.CASE_OFFICER, Role.PAYMENT_APPROVER})
    @Operation(
            operationId = "takeBankAnswer",
            summary = "Take the bank's answer to a payment file",
            description =
                    "The body is a pain.002 or camt.054 message of ISO 20022, matched by end-to-end id: accepted (pain.002), paid (booked debit in camt.054), or failed. What fits no payment is listed for a person to settle. Taken once. Svar från banken.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/xml",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "201",
            description = "Taken",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AnswerView.class)))
    public Response take(@PathParam("id") UUID id, @Context UriInfo uri, InputStream body) throws IOException {
        answers.mustBeTakenByCaller(id);
        try (var received = UploadedFile.receive(body, TERMS)) {
            var taken = answers.take(id, Files.readAllBytes(received.path()));
            return Answers.created(uri, "bank-answers/" + taken.id(), taken, AnswerService.ONLY_VERSION);
        }
    }

    @GET
    @Path("payment-files/{id}/answers")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listBankAnswers",
            summary = "The bank's answers to a payment file, the first first",
            description = "Svar på en betalfil.")
    public PagedList<AnswerView> list(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(answers.answers(id)), uri);
    }

    @GET
    @Path("bank-answers/{id}")
    @Operation(operationId = "getBankAnswer", summary = "One answer", description = "Ett svar från banken.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AnswerView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(answers.answer(id), AnswerService.ONLY_VERSION);
    }

    @GET
    @Path("payment-files/{id}/unmatched-lines")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listUnmatchedLines",
            summary = "Lines of the answers that fitted no payment, unsettled first",
            description = "Oidentifierade rader.")
    public PagedList<LineView> unmatched(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(answers.unmatched(id)), uri);
    }

    @GET
    @Path("unmatched-lines/{id}")
    @Operation(operationId = "getUnmatchedLine", summary = "One unmatched line", description = "En oidentifierad rad.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = LineView.class)))
    public Response line(@PathParam("id") UUID id) {
        return Answers.ok(answers.line(id));
    }

    @POST
    @Path("unmatched-lines/{id}/settlements")
    @RolesAllowed({Role.CASE_OFFICER, Role.PAYMENT_APPROVER})
    @Operation(
            operationId = "settleUnmatchedLine",
            summary = "Say which payment a line is of, or that it is of none",
            description =
                    "A payment of the same file, still with the bank and of the line's amount, is paid or failed as the line says. Utreda rad.")
    @APIResponse(
            responseCode = "201",
            description = "Settled",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = LineView.class)))
    public Response settle(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            NewSettlement settlement,
            @Context UriInfo uri) {
        var settled = answers.settle(id, ExpectedVersion.of(ifMatch), settlement);
        return Answers.created(uri, "unmatched-lines/" + settled.view().id(), settled);
    }
}
