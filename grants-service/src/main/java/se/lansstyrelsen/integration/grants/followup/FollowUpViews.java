package se.lansstyrelsen.integration.grants.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.application.ApplicationStatus;
import se.lansstyrelsen.integration.grants.scheme.Purpose;
import se.lansstyrelsen.integration.grants.scheme.Scheme;

/** The shapes in which the follow-up is spoken of. */
final class FollowUpViews {

    private static final String MATTERS = "/grants/v1/follow-ups/matters?year=%d&scheme=%s&county=%s";

    private FollowUpViews() {}

    @Schema(name = "FollowUpSums", description = "Summor över ärenden, SEK")
    record Sums(
            @Schema(description = "Applications received and not withdrawn") long matters,
            @Schema(description = "Sökt; a paper that states no amount counts as 0") BigDecimal sought,
            @Schema(description = "Those with something granted") long grantedMatters,
            @Schema(description = "Beviljat, after all decisions") BigDecimal granted,
            @Schema(description = "Utbetalt, before anything is paid back") BigDecimal paid,
            @Schema(description = "Använt: cost approved in reports; null while none is", nullable = true)
                    BigDecimal used,
            @Schema(description = "Återbetalt, to the frames and to the state") BigDecimal returned,
            @Schema(description = "Women who took part, by approved reports; null while none is", nullable = true)
                    Integer women,
            @Schema(description = "Men who took part, by approved reports; null while none is", nullable = true)
                    Integer men) {}

    @Schema(name = "FollowUp", description = "Uppföljning per år, bidrag och län")
    record FollowUp(
            @Schema(description = "In which the applications came in") int year,
            Scheme scheme,
            @Schema(description = "The applicants'") String county,
            Sums sums,
            @Schema(description = "The matters summed, relative to the service's address") String matters) {

        FollowUp(int year, Scheme scheme, String county, Sums sums) {
            this(year, scheme, county, sums, MATTERS.formatted(year, scheme, county));
        }
    }

    @Schema(name = "PurposeFollowUp", description = "Uppföljning per år, bidrag, län och ändamål")
    record PurposeFollowUp(
            @Schema(description = "In which the applications came in") int year,
            Scheme scheme,
            @Schema(description = "The applicants'") String county,
            @Schema(implementation = Purpose.class, description = "Null for those that state none", nullable = true)
                    Purpose purpose,
            Sums sums,
            @Schema(description = "The matters summed, relative to the service's address") String matters) {

        PurposeFollowUp(int year, Scheme scheme, String county, Purpose purpose, Sums sums) {
            this(
                    year,
                    scheme,
                    county,
                    purpose,
                    sums,
                    MATTERS.formatted(year, scheme, county)
                            + (purpose == null ? "&withoutPurpose=true" : "&purpose=" + purpose));
        }
    }

    @Schema(name = "FollowUpMatter", description = "Ett ärende bakom summorna, SEK")
    record MatterRow(
            UUID applicationId,
            int year,
            Scheme scheme,
            String county,
            String decidingCounty,
            String diaryNumber,
            LocalDate receivedOn,
            String organisationNumber,
            String applicantName,
            @Schema(nullable = true) String title,
            ApplicationStatus status,
            List<Purpose> purposes,
            @Schema(nullable = true) BigDecimal sought,
            BigDecimal granted,
            BigDecimal paid,
            @Schema(nullable = true) BigDecimal used,
            BigDecimal returned,
            @Schema(nullable = true) Integer women,
            @Schema(nullable = true) Integer men) {}
}
