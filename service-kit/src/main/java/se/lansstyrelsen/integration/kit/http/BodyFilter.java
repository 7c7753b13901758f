package se.lansstyrelsen.integration.kit.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.lansstyrelsen.integration.kit.ServiceConfig;
import se.lansstyrelsen.integration.kit.privacy.PersonalNumbers;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;

/**
 * Reads a JSON body once, before anything else sees it: bounded in size, valid UTF-8, free of personal numbers. Streams
 * of other media types pass untouched; those who read them apply the same guards row by row.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class BodyFilter implements ContainerRequestFilter {

    /** Request property holding the body's bytes. */
    static final String BYTES = "kit.body";

    private final ServiceConfig config;

    BodyFilter(ServiceConfig config) {
        this.config = config;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var type = request.getMediaType();
        if (type == null || !isJson(type)) {
            return;
        }
        var limit = config.maxJsonBytes();
        if (request.getLength() > limit) {
            throw tooLarge(limit);
        }
        var bytes = request.getEntityStream().readNBytes((int) limit + 1);
        if (bytes.length > limit) {
            throw tooLarge(limit);
        }
        PersonalNumbers.firstIn(utf8(bytes)).ifPresent(found -> {
            throw Problem.PERSONAL_NUMBER.with(
                    "The body holds a personal identity number. This service never needs one: take it out and send again.",
                    List.of(new Fault(found.pointer(), "looks like a personal identity number (personnummer)")));
        });
        request.setProperty(BYTES, bytes);
        request.setEntityStream(new ByteArrayInputStream(bytes));
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }

    private static RuntimeException tooLarge(long limit) {
        return Problem.BODY_TOO_LARGE.with("A JSON body here may be at most " + limit + " bytes.");
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw Problem.WRONG_ENCODING.with("Encode the body as UTF-8 and send it again.");
        }
    }
}
