package se.lansstyrelsen.integration.grants.paymentfile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.grants.paymentfile.FileViews.FileView;
import se.lansstyrelsen.integration.grants.paymentfile.FileViews.NewFile;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.PAYMENT_APPROVER, Role.COORDINATOR, Role.AUDITOR})
@Tag(name = "Payment files")
class FileResource {

    private final FileService files;
    private final Paging paging;

    FileResource(FileService files, Paging paging) {
        this.files = files;
        this.paging = paging;
    }

    @POST
    @Path("payment-files")
    @RolesAllowed(Role.PAYMENT_APPROVER)
    @Operation(
            operationId = "makePaymentFile",
            summary = "Put a board's approved payments in a file for the bank",
            description =
                    "Each payment is in one file and never another. One whose account has changed since it was approved is stopped instead, and one in a matter where payments are stopped waits. Betalfil.")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FileView.class)))
    public Response make(NewFile asked, @Context UriInfo uri) {
        files.stopChanged(asked.countyCode());
        var file = files.make(asked.countyCode());
        return Answers.created(uri, "payment-files/" + file.id(), file, FileService.ONLY_VERSION);
    }

    @GET
    @Path("payment-files")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listPaymentFiles",
            summary = "The boards' payment files, latest first",
            description = "To the board itself, the coordinator and the auditor. Betalfiler.")
    public PagedList<FileView> list(
            @QueryParam("county") @Parameter(description = "Paying county's code, two digits") String county,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(files.list(QueryParameters.county("county", county).orElse(null), page), uri);
    }

    @GET
    @Path("payment-files/{id}")
    @Operation(operationId = "getPaymentFile", summary = "One payment file", description = "En betalfil.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FileView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(files.read(id), FileService.ONLY_VERSION);
    }

    @GET
    @Path("payment-files/{id}/content")
    @Produces("application/xml")
    @RolesAllowed({Role.PAYMENT_APPROVER, Role.AUDITOR})
    @Operation(
            operationId = "getPaymentFileContent",
            summary = "The very bytes for the bank",
            description = "ISO 20022 pain.001.001.09. Betalfilens innehåll.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            headers =
                    @Header(
                            name = "Repr-Digest",
                            description = "SHA-256 of the file (RFC 9530)",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/xml",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("id") UUID id) {
        var file = files.content(id);
        return Answers.file(file.bytes(), "application/xml", file.name(), file.hash());
    }
}
