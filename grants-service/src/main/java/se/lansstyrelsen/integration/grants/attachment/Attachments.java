package se.lansstyrelsen.integration.grants.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.store.UniqueRows;

/** What is known of the attachments; their bytes lie in the kit's store under the same ids. */
@ApplicationScoped
class Attachments implements PanacheRepositoryBase<Attachment, UUID> {

    Attachment require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.NOT_FOUND.with("There is no attachment with that id."));
    }

    /** In the order they came. */
    List<Attachment> of(UUID applicationId) {
        return list("applicationId = ?1 order by addedAt, id", applicationId);
    }

    /** Organisation numbers of the partners that have a certificate. */
    Set<String> certified(UUID applicationId) {
        return list("applicationId = ?1 and kind = ?2", applicationId, AttachmentKind.CERTIFICATE_OF_COLLABORATION)
                .stream()
                .map(Attachment::partner)
                .collect(Collectors.toSet());
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 when the same file is there for the same purpose */
    void add(Attachment attachment) {
        UniqueRows.keep(
                () -> persistAndFlush(attachment),
                () -> GrantsProblem.ATTACHED_ALREADY.with(
                        "The same file is attached already for the same purpose. List the attachments to find it."));
    }
}
