package se.lansstyrelsen.integration.allocation.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import se.lansstyrelsen.integration.allocation.measure.Offers.Offer;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.store.Editions;

/** Every edition of every measure. */
@ApplicationScoped
class Measures implements Editions<Measure> {

    private static final String STANDING =
            " from Measure m where m.year = ?1 and not m.withdrawn and m.recordedAt <= ?2 and (m.replacedAt is null or m.replacedAt > ?2)";

    /** @param area how the municipality codes begin; kind is null for all */
    Page<Measure> page(
            Integer year, String area, MeasureKind kind, Instant knownAt, Caller caller, PageRequest request) {
        return Editions.knownAt(knownAt)
                .and("not withdrawn")
                .where("year", year)
                .and("municipalityCode like :area", "area", area + "%")
                .where("details.kind", kind)
                .within(caller, "municipalityCode")
                .page(this, "year desc, municipalityCode, details.kind, id", request);
    }

    /** Every standing measure of a year in the nation, as who offers what to whom: sharing crosses county borders. */
    Offers offers(int year, Instant knownAt) {
        return new Offers(find(
                        "select m.id, m.municipalityCode, m.details.kind, m.details.sharedWith" + STANDING
                                + " order by m.municipalityCode, m.details.kind, m.id",
                        year,
                        knownAt)
                .project(Offer.class)
                .list());
    }

    /**
     * A county's measures of a kind in figures. Sums are null when no measure states the figure, and "stated" counts those
     * that do; assigned and selfSettled are summed over measures that state both.
     */
    record Sums(
            String countyCode,
            MeasureKind kind,
            Long measures,
            Long municipalities,
            Long places,
            Long placesStated,
            Long women,
            Long men,
            Long participantsStated,
            Long assigned,
            Long selfSettled,
            Long groupsStated,
            Integer longestWaitingWeeks) {}

    List<Sums> sums(int year, Instant knownAt) {
        return find(
                        "select substring(m.municipalityCode, 1, 2), m.details.kind, count(*), count(distinct m.municipalityCode),"
                                + " sum(m.details.places), count(m.details.places),"
                                + " sum(m.details.women), sum(m.details.men), count(m.details.women + m.details.men),"
                                + " sum(m.details.assigned) filter (where m.details.selfSettled is not null),"
                                + " sum(m.details.selfSettled) filter (where m.details.assigned is not null),"
                                + " count(m.details.assigned + m.details.selfSettled), max(m.details.waitingWeeks)"
                                + STANDING
                                + " group by substring(m.municipalityCode, 1, 2), m.details.kind"
                                + " order by substring(m.municipalityCode, 1, 2), m.details.kind",
                        year,
                        knownAt)
                .project(Sums.class)
                .list();
    }
}
