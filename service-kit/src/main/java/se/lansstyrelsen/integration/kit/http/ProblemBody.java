package se.lansstyrelsen.integration.kit.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.problem.Fault;

/**
 * RFC 9457 body of every refusal, with the DIGG profile's five members.
 *
 * @param type address of the page that explains the refusal
 * @param title short English title
 * @param status HTTP status
 * @param detail a sentence to act on
 * @param instance path of the refused request
 * @param traceId trace to quote when reporting a fault
 * @param errors every fault of the body, empty when the refusal is about something else
 */
@Schema(name = "Problem")
public record ProblemBody(
        @Schema(required = true) String type,
        @Schema(required = true) String title,
        @Schema(required = true) int status,
        @Schema(required = true) String detail,
        @Schema(required = true) String instance,
        String traceId,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Fault> errors) {}
