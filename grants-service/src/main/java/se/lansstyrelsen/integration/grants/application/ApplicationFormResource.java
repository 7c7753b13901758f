package se.lansstyrelsen.integration.grants.application;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.grants.call.PublishedCalls;

@Path("/")
@Produces("application/schema+json")
@PermitAll
@Tag(name = "Calls")
class ApplicationFormResource {

    private final ApplicationForm form;
    private final PublishedCalls calls;

    ApplicationFormResource(ApplicationForm form, PublishedCalls calls) {
        this.form = form;
        this.calls = calls;
    }

    @GET
    @Path("calls/{id}/application-form")
    @Transactional
    @Operation(
            operationId = "getApplicationForm",
            summary =
                    "A call's application form as a JSON Schema (2020-12), to draw it and to check it before it is sent",
            description =
                    "Open to all. Headings are Swedish; required is what submission demands, a draft may lack all but callId and applicant. Ansökningsformulär.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = "application/schema+json",
                            schema = @Schema(type = SchemaType.OBJECT, description = "A JSON Schema")))
    public JsonNode read(@PathParam("id") UUID id) {
        return form.of(calls.require(id));
    }
}
