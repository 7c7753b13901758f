package se.lansstyrelsen.integration.grants;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.application.ApplicationContent;
import se.lansstyrelsen.integration.grants.application.ApplicationContent.Applicant;
import se.lansstyrelsen.integration.grants.application.ApplicationStatus;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.scheme.ApplicantKind;
import se.lansstyrelsen.integration.grants.scheme.Scheme;

/** A received application of Umeå's without a database, for rules that look at one. */
public record SampleMatter(
        UUID id,
        ApplicationStatus status,
        boolean decided,
        boolean late,
        boolean admitted,
        BigDecimal sought,
        Instant receivedAt) {

    public static final Instant RECEIVED = Instant.parse("2026-02-01T10:00:00Z");

    public static SampleMatter received() {
        return new SampleMatter(
                UUID.randomUUID(), ApplicationStatus.RECEIVED, false, false, true, new BigDecimal("100.00"), RECEIVED);
    }

    public SampleMatter in(ApplicationStatus status) {
        return new SampleMatter(id, status, decided, late, admitted, sought, receivedAt);
    }

    /** Decided at least once, whatever goes on in it now. */
    public SampleMatter withDecision() {
        return new SampleMatter(id, status, true, late, admitted, sought, receivedAt);
    }

    public SampleMatter tooLate() {
        return new SampleMatter(id, status, decided, true, admitted, sought, receivedAt);
    }

    public SampleMatter ofWrongKind() {
        return new SampleMatter(id, status, decided, late, false, sought, receivedAt);
    }

    /** @param sought kronor, null when the paper does not state it */
    public SampleMatter seeking(String sought) {
        return new SampleMatter(
                id, status, decided, late, admitted, sought == null ? null : new BigDecimal(sought), receivedAt);
    }

    public SampleMatter at(Instant receivedAt) {
        return new SampleMatter(id, status, decided, late, admitted, sought, receivedAt);
    }

    public Matter matter() {
        var call = UUID.fromString("018f3b9a-6f00-7000-8000-0000000000c1");
        var content = new ApplicationContent(
                call,
                new Applicant("2120002627", "Umeå kommun", ApplicantKind.MUNICIPALITY, "2480"),
                "Språkvänner",
                null,
                null,
                null,
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                sought,
                null,
                null);
        return new Matter(
                id,
                0,
                call,
                Scheme.SECTION_37_A,
                "06",
                "24",
                ApplicantKind.MUNICIPALITY,
                "2120002627",
                "Umeå kommun",
                "2480",
                "Språkvänner",
                sought,
                receivedAt,
                late,
                admitted,
                status,
                decided,
                "100-2026",
                content);
    }
}
