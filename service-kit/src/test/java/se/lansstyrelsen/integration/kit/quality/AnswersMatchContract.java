package se.lansstyrelsen.integration.kit.quality;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.report.ValidationReport;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Set;

/** Fails a test whose answer the served openapi.yaml does not describe: status, media type or shape. */
final class AnswersMatchContract implements Filter {

    /** Answers to what the contract does not know: unknown addresses and methods. */
    private static final Set<String> OUTSIDE =
            Set.of("validation.request.path.missing", "validation.request.operation.notAllowed");

    private OpenApiInteractionValidator contract;

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var answer = SimpleResponse.Builder.status(response.statusCode());
        response.headers().forEach(header -> answer.withHeader(header.getName(), header.getValue()));
        if (!response.contentType().isEmpty()) {
            answer.withBody(response.asByteArray());
        }
        var path = URI.create(request.getURI()).getPath();
        var report = contract().validateResponse(path, Request.Method.valueOf(request.getMethod()), answer.build());
        var outside = report.getMessages().stream().anyMatch(message -> OUTSIDE.contains(message.getKey()));
        if (report.hasErrors() && !outside) {
            throw new AssertionError(request.getMethod() + " " + request.getURI() + " answered "
                    + response.statusCode() + " outside its contract: "
                    + SimpleValidationReportFormat.getInstance().apply(report) + "\n" + response.asString());
        }
        return response;
    }

    private synchronized OpenApiInteractionValidator contract() {
        if (contract == null) {
            var served = RestAssured.get(Api.root() + "/openapi.yaml").asString();
            contract = OpenApiInteractionValidator.createForInlineApiSpecification(served)
                    .withLevelResolver(LevelResolver.create()
                            .withLevel(
                                    "validation.response.body.schema.additionalProperties",
                                    ValidationReport.Level.IGNORE)
                            .build())
                    .build();
        }
        return contract;
    }
}
