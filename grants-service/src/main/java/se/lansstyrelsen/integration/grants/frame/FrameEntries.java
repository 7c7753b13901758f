package se.lansstyrelsen.integration.grants.frame;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;

/** The ledgers of all frames. */
@ApplicationScoped
class FrameEntries implements PanacheRepositoryBase<FrameEntry, UUID> {

    private static final String SUMS_OF_MATTER =
            """
            select kind, sum(amount), sum(fromReservation) from FrameEntry \
            where frameId = :frame and %s group by kind""";

    private record Sum(EntryKind kind, BigDecimal amount, BigDecimal fromReservation) {}

    /** The sums of a matter's own entries in a frame; of those that are for no matter when it is null. */
    FrameStanding ofMatter(UUID frameId, UUID matterId) {
        var matter = matterId == null ? "matterId is null" : "matterId = :matter";
        var sums = getEntityManager()
                .createQuery(SUMS_OF_MATTER.formatted(matter), Sum.class)
                .setParameter("frame", frameId);
        if (matterId != null) {
            sums.setParameter("matter", matterId);
        }
        var standing = FrameStanding.NOTHING;
        for (var sum : sums.getResultList()) {
            standing = standing.plus(sum.kind(), sum.amount(), sum.fromReservation());
        }
        return standing;
    }

    Page<FrameEntry> page(UUID frameId, PageRequest request) {
        return Conditions.of().where("frameId", frameId).page(this, "number desc", request);
    }
}
