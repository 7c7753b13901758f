package se.lansstyrelsen.integration.collaboration.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;

/** The wishes for daily letters. */
@ApplicationScoped
class NotificationMailBook implements PanacheRepositoryBase<NotificationMail, UUID> {

    private static final int BATCH = 50;

    Optional<NotificationMail> ofCaller(UUID id, String subject) {
        return find("id = ?1 and subject = ?2", id, subject).firstResultOptional();
    }

    List<NotificationMail> ofCaller(String subject) {
        return list("subject = ?1 order by email", subject);
    }

    /** Not yet sent on a day; those another process is about to send are skipped. */
    List<NotificationMail> unsent(LocalDate day) {
        return find("lastSentOn is null or lastSentOn < ?1 order by id", day)
                .page(0, BATCH)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }
}
