package se.lansstyrelsen.integration.collaboration.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The letters. */
@ApplicationScoped
class Letters implements PanacheRepositoryBase<Letter, UUID> {}
