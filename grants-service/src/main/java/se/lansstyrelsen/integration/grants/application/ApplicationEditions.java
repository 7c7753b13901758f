package se.lansstyrelsen.integration.grants.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The versions of received applications. */
@ApplicationScoped
class ApplicationEditions implements PanacheRepositoryBase<ApplicationEdition, ApplicationEdition.Key> {

    void keep(Application application, Instant now) {
        var former = (int) count("key.applicationId", application.id());
        persist(new ApplicationEdition(application, former + 1, now));
    }

    List<ApplicationEdition> of(UUID applicationId) {
        return list("key.applicationId = ?1 order by key.number", applicationId);
    }
}
