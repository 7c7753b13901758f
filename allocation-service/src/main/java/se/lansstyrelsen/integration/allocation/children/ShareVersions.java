package se.lansstyrelsen.integration.allocation.children;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Every version of every year's shares, and the movements on top of them. */
@ApplicationScoped
class ShareVersions implements PanacheRepositoryBase<ShareVersion, UUID> {

    private final ShareMovements movements;

    ShareVersions(ShareMovements movements) {
        this.movements = movements;
    }

    ShareVersion require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with("There is no version of the shares with that id."));
    }

    SharesOfYear of(int year, Instant knownAt) {
        return of(year, year, knownAt).get(year);
    }

    /** The years' shares as they were recorded by an instant; three statements however many years. */
    Map<Integer, SharesOfYear> of(int firstYear, int lastYear, Instant knownAt) {
        var recorded = "year between ?1 and ?2 and recordedAt <= ?3";
        var versions = list(recorded, firstYear, lastYear, knownAt).stream()
                .collect(Collectors.groupingBy(ShareVersion::year));
        var moved = movements.list(recorded, firstYear, lastYear, knownAt).stream()
                .collect(Collectors.groupingBy(ShareMovement::year));
        return IntStream.rangeClosed(firstYear, lastYear)
                .boxed()
                .collect(Collectors.toMap(
                        year -> year,
                        year -> new SharesOfYear(
                                versions.getOrDefault(year, List.of()), moved.getOrDefault(year, List.of()))));
    }

    Page<ShareVersion> page(Integer year, PageRequest request) {
        return Conditions.of()
                .where("year", year)
                .page(this, "year desc, validFrom desc, recordedAt desc, id", request);
    }
}
