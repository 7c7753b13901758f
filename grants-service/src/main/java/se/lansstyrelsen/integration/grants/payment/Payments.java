package se.lansstyrelsen.integration.grants.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.grants.decision.Commitments;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Payments of every county. */
@ApplicationScoped
class Payments implements PanacheRepositoryBase<Payment, UUID>, Commitments {

    private static final List<PaymentState> TAKING = Stream.of(PaymentState.values())
            .filter(PaymentState::takesOfTheGrant)
            .toList();

    Payment require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.NOT_FOUND.with("There is no payment with that id."));
    }

    List<Payment> of(UUID applicationId) {
        return list("applicationId = ?1 order by proposedAt, id", applicationId);
    }

    PaymentSums sums(UUID applicationId) {
        return PaymentSums.of(of(applicationId));
    }

    @Override
    public BigDecimal committed(UUID applicationId) {
        return sums(applicationId).committed();
    }

    boolean isTaken(UUID planId, int partNumber) {
        return count("planId = ?1 and partNumber = ?2 and state in ?3", planId, partNumber, TAKING) > 0;
    }

    /** Matters with an approved payment of the board, in the order in which they are held. */
    List<UUID> mattersApprovedIn(String county) {
        return matters("matter.decidingCounty = ?1 and state = ?2", county, PaymentState.APPROVED);
    }

    List<UUID> mattersOfFile(UUID fileId) {
        return matters("fileId = ?1", fileId);
    }

    private List<UUID> matters(String condition, Object... parameters) {
        var query = getEntityManager()
                .createQuery(
                        "select distinct applicationId from Payment where " + condition + " order by applicationId",
                        UUID.class);
        for (var i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }

    List<Payment> approved(UUID applicationId) {
        return list("applicationId = ?1 and state = ?2 order by id", applicationId, PaymentState.APPROVED);
    }

    boolean areOfAnotherFile(Set<String> endToEndIds, UUID fileId) {
        return count("endToEndId in ?1 and (fileId is null or fileId <> ?2)", endToEndIds, fileId) > 0;
    }

    List<Payment> ofFile(UUID fileId) {
        return list("fileId = ?1 order by id", fileId);
    }

    /** What a list asks for; null leaves a filter out. @param year in which it was proposed, in Sweden */
    record Filter(String county, PaymentState state, Integer year) {}

    /** Those the caller may read: a recipient's own, a board's, and for 37 a § those that concern its county. */
    Page<Payment> page(Filter filter, Caller caller, PageRequest request) {
        var conditions =
                Conditions.of().where("matter.decidingCounty", filter.county()).where("state", filter.state());
        if (filter.year() != null) {
            conditions
                    .and("proposedAt >= :yearBegins", "yearBegins", begins(filter.year()))
                    .and("proposedAt < :yearEnds", "yearEnds", begins(filter.year() + 1));
        }
        if (caller.organisation().isPresent()) {
            conditions.and(
                    "matter.organisationNumber = :own",
                    "own",
                    caller.organisation().get());
        } else if (caller.municipality().isPresent()) {
            conditions.and(
                    "matter.municipalityCode = :own and matter.applicantKind = 'MUNICIPALITY'",
                    "own",
                    caller.municipality().get());
        } else if (!caller.isEverywhere()) {
            conditions.and(
                    "(matter.decidingCounty in :counties or (matter.scheme = 'SECTION_37_A' and matter.concernedCounty in :counties))",
                    "counties",
                    caller.counties().isEmpty() ? List.of("none") : List.copyOf(caller.counties()));
        }
        return conditions.page(this, "proposedAt desc, id", request);
    }

    private static Instant begins(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(StockholmTime.ZONE).toInstant();
    }
}
