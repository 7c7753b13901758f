package se.lansstyrelsen.integration.allocation.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Deliveries of every year, with their files. */
@ApplicationScoped
class QuotaDeliveries implements PanacheRepositoryBase<QuotaDelivery, UUID> {

    QuotaDelivery require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with("There is no quota delivery with that id."));
    }

    QuotaDelivery require(UUID id, long expectedVersion) {
        var delivery = require(id);
        ExpectedVersion.check(expectedVersion, delivery.version());
        return delivery;
    }

    void keep(QuotaDelivery delivery, byte[] content) {
        persist(delivery);
        getEntityManager().persist(new DeliveredFile(delivery.id(), content));
    }

    byte[] content(QuotaDelivery delivery) {
        return getEntityManager().find(DeliveredFile.class, delivery.id()).content();
    }

    Optional<QuotaDelivery> latest(int year) {
        return find("year = ?1 order by madeAt desc, id desc", year).firstResultOptional();
    }

    Page<QuotaDelivery> page(Integer year, PageRequest request) {
        return Conditions.of().where("year", year).page(this, "year desc, madeAt desc, id desc", request);
    }
}
