package se.lansstyrelsen.integration.allocation.children;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What confirmed transfers have moved. */
@ApplicationScoped
class ShareMovements implements PanacheRepositoryBase<ShareMovement, UUID> {}
