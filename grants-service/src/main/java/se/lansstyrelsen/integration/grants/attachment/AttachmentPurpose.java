package se.lansstyrelsen.integration.grants.attachment;

import java.util.List;
import se.lansstyrelsen.integration.kit.organisation.OrganisationNumbers;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;

/**
 * What a file is sent for.
 *
 * @param partner organisation number, ten digits, of the partner whose certificate it is; null for every other kind
 */
record AttachmentPurpose(AttachmentKind kind, String partner) {

    private static final String PARTNER = "partner";

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 400 without the partner, 422 with a wrong check digit */
    AttachmentPurpose {
        var isCertificate = kind == AttachmentKind.CERTIFICATE_OF_COLLABORATION;
        partner = partner == null || partner.isBlank() ? null : OrganisationNumbers.digits(partner.strip());
        if (isCertificate != (partner != null)) {
            throw Problem.INVALID_PARAMETER.with(
                    "A certificate of collaboration names the partner's organisation number; no other kind does.",
                    List.of(new Fault(PARTNER, isCertificate ? "must be given" : "must be left out")));
        }
        if (isCertificate && !OrganisationNumbers.isValid(partner)) {
            throw Problem.WRONG_CHECK_DIGIT.with(
                    "The partner's organisation number is not one.",
                    List.of(new Fault(PARTNER, "must be ten digits with a right check digit")));
        }
    }
}
