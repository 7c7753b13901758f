package se.lansstyrelsen.integration.grants.bankanswer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The bank's answers, by payment file. */
@ApplicationScoped
class FileAnswers implements PanacheRepositoryBase<FileAnswer, UUID> {

    FileAnswer require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.NOT_FOUND.with("There is no answer with that id."));
    }

    List<FileAnswer> of(UUID fileId) {
        return list("fileId = ?1 order by takenAt, id", fileId);
    }

    /** Byte for byte, or by the bank's own id of it. */
    boolean has(String hash, AnswerKind kind, String messageId) {
        return count("hash = ?1 or (kind = ?2 and messageId = ?3)", hash, kind, messageId) > 0;
    }
}
