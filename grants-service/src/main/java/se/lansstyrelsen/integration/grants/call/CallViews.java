package se.lansstyrelsen.integration.grants.call;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.scheme.Purpose;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.grants.scheme.TargetGroup;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** The shapes in which calls are spoken of. */
final class CallViews {

    private static final DateTimeFormatter BY_SWEDISH_CLOCKS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private CallViews() {}

    @Schema(name = "CallProlongation", description = "Förlängd ansökningstid")
    record Prolongation(
            @NotNull @Schema(description = "The new first moment that is too late") Instant closesAt,
            @NotNull @Size(min = 1, max = 1000) @Schema(description = "Shown beside the call") String reason) {}

    @Schema(name = "CallCancellation", description = "Inställd utlysning")
    record Cancellation(
            @NotNull @Size(min = 1, max = 1000) @Schema(description = "Shown beside the call") String reason) {}

    @Schema(name = "Call", description = "Utlysning")
    record CallView(
            UUID id,
            CallState state,
            @Schema(description = "The board that decides") String decidingCounty,
            @Schema(description = "Opening by Swedish clocks", examples = "2026-03-01 08:00:00") String opensInSweden,
            @Schema(description = "Closing by Swedish clocks; from this second it is too late") String closesInSweden,
            Instant publishedAt,
            @Schema(nullable = true) Instant cancelledAt,
            @Schema(description = "Why it was prolonged or cancelled", nullable = true) String notice,
            @Schema(description = "The application form as a JSON Schema, relative to the service's address")
                    String applicationForm,
            CallContent content) {

        static CallView of(Call call, Instant now) {
            var terms = call.terms();
            return new CallView(
                    call.id(),
                    terms.stateAt(now),
                    terms.decidingCountyCode(),
                    inSweden(terms.opensAt()),
                    inSweden(terms.closesAt()),
                    call.publishedAt(),
                    terms.cancelledAt(),
                    call.notice(),
                    "/grants/v1/calls/" + call.id() + "/application-form",
                    call.content());
        }
    }

    @Schema(name = "CallSummary", description = "En rad i listan över utlysningar")
    record Summary(
            UUID id,
            CallState state,
            Scheme scheme,
            @Schema(description = "Null in a national call", nullable = true) String countyCode,
            String decidingCounty,
            String title,
            String opensInSweden,
            String closesInSweden,
            Set<Purpose> purposes,
            Set<TargetGroup> targetGroups,
            LocalDate projectFrom,
            LocalDate projectTo) {

        static Summary of(Call call, Instant now) {
            var terms = call.terms();
            return new Summary(
                    call.id(),
                    terms.stateAt(now),
                    terms.scheme(),
                    terms.countyCode(),
                    terms.decidingCountyCode(),
                    terms.title(),
                    inSweden(terms.opensAt()),
                    inSweden(terms.closesAt()),
                    terms.purposes(),
                    terms.targetGroups(),
                    terms.projectFrom(),
                    terms.projectTo());
        }
    }

    private static String inSweden(Instant time) {
        return BY_SWEDISH_CLOCKS.format(time.atZone(StockholmTime.ZONE));
    }
}
