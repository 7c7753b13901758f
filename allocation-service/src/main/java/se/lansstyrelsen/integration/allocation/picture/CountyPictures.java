package se.lansstyrelsen.integration.allocation.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.allocation.round.HalfYear;
import se.lansstyrelsen.integration.allocation.round.HalfYearFilter;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.store.Editions;

/** Every edition of every county's picture. */
@ApplicationScoped
class CountyPictures implements Editions<CountyPicture> {

    void open(CountyPicture first) {
        open(
                first,
                () -> AllocationProblem.COUNTY_PICTURE_EXISTS.with(
                        "County " + first.countyCode() + " has a picture of that half-year. Rewrite that one."));
    }

    Page<CountyPicture> page(HalfYearFilter filter, Instant knownAt, Caller caller, PageRequest request) {
        return Editions.knownAt(knownAt)
                .where("year", filter.year())
                .where("half", filter.half())
                .where("countyCode", filter.county())
                .concerning(caller, "countyCode")
                .page(this, "year desc, half desc, countyCode", request);
    }

    /** By county. */
    Map<String, CountyPicture> of(HalfYear period, Instant knownAt) {
        List<CountyPicture> found = list(
                "year = ?1 and half = ?2 and recordedAt <= ?3 and (replacedAt is null or replacedAt > ?3)",
                period.year(),
                period.half(),
                knownAt);
        return found.stream().collect(Collectors.toMap(CountyPicture::countyCode, picture -> picture));
    }
}
