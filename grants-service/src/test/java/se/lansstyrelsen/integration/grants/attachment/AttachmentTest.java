package se.lansstyrelsen.integration.grants.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.lansstyrelsen.integration.grants.application.ApplicationStatus;
import se.lansstyrelsen.integration.kit.attachment.AttachedFile;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

class AttachmentTest {

    private static final UUID APPLICATION = UUID.randomUUID();
    private static final AttachedFile FILE = new AttachedFile("intyg.pdf", "application/pdf", 12, "ab");
    private static final Map<Adder, Set<ApplicationStatus>> MAY = Map.of(
            Adder.APPLICANT, Set.of(ApplicationStatus.DRAFT, ApplicationStatus.SUPPLEMENTING),
            Adder.OFFICER,
                    Set.of(
                            ApplicationStatus.RECEIVED,
                            ApplicationStatus.SUPPLEMENTING,
                            ApplicationStatus.PROPOSED,
                            ApplicationStatus.DECIDED));

    static Stream<Arguments> everyAdderInEveryState() {
        return Stream.of(Adder.values())
                .flatMap(adder -> Stream.of(ApplicationStatus.values()).map(status -> Arguments.of(adder, status)));
    }

    @ParameterizedTest
    @MethodSource("everyAdderInEveryState")
    void onlyTheRightOneAddsInEachState(Adder adder, ApplicationStatus status) {
        if (MAY.get(adder).contains(status)) {
            var attachment = attachment(adder, status);
            assertEquals(
                    new AttachmentAdded(
                            APPLICATION, attachment.id(), AttachmentKind.OTHER, "application/pdf", 12, "ab"),
                    attachment.added());
        } else {
            assertEquals("illegal-state", slug(() -> attachment(adder, status)));
        }
    }

    @ParameterizedTest
    @EnumSource(ApplicationStatus.class)
    void onlyFromADraftIsAFileTakenAway(ApplicationStatus status) {
        var attachment = attachment(Adder.APPLICANT, ApplicationStatus.DRAFT);
        if (status == ApplicationStatus.DRAFT) {
            assertEquals(
                    new AttachmentRemoved(
                            APPLICATION, attachment.id(), AttachmentKind.OTHER, "application/pdf", 12, "ab"),
                    attachment.remove(status));
        } else {
            assertEquals("illegal-state", slug(() -> attachment.remove(status)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CERTIFICATE_OF_COLLABORATION, , invalid-parameter",
        "CERTIFICATE_OF_COLLABORATION, 802000-5009, wrong-check-digit",
        "CERTIFICATE_OF_COLLABORATION, nobody, wrong-check-digit",
        "BANK_PROOF, 802000-5008, invalid-parameter",
    })
    void aCertificateNamesItsPartnerAndNothingElseDoes(AttachmentKind kind, String partner, String slug) {
        assertEquals(slug, slug(() -> new AttachmentPurpose(kind, partner)));
    }

    @Test
    void aPartnersNumberIsKeptAsTenDigits() {
        assertEquals(
                "8020005008",
                new AttachmentPurpose(AttachmentKind.CERTIFICATE_OF_COLLABORATION, " 802000-5008").partner());
        assertEquals(null, new AttachmentPurpose(AttachmentKind.OTHER, " ").partner());
    }

    private static Attachment attachment(Adder adder, ApplicationStatus status) {
        return new Attachment(
                APPLICATION, status, new AttachmentPurpose(AttachmentKind.OTHER, null), adder, FILE, Instant.EPOCH);
    }

    private static String slug(Runnable refused) {
        return assertThrows(ProblemException.class, refused::run).type().slug();
    }
}
