package se.lansstyrelsen.integration.kit.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The documents a service has decided and must be able to show for ever. */
@ApplicationScoped
public class KeptDocuments implements PanacheRepositoryBase<KeptDocument, UUID> {}
