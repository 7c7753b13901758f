package se.lansstyrelsen.integration.reporting.opendata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything public of a year.
 *
 * @param asOf the day the figures hold for: the latest ended month's last, or the first of a year that has not begun
 * @param counties in code order @param municipalities in code order
 */
public record PublicYear(
        int year,
        LocalDate asOf,
        PublicArea nation,
        List<PublicArea> counties,
        List<PublicArea> municipalities,
        List<PublicGrant> grants,
        List<PublicCollaboration> collaboration) {

    /** The nation, the counties and the municipalities. */
    public Stream<PublicArea> areas() {
        return Stream.of(Stream.of(nation), counties.stream(), municipalities.stream())
                .flatMap(areas -> areas);
    }

    /** @param code of a county or municipality, or {@code nation} */
    public Optional<PublicArea> area(String code) {
        return areas().filter(one -> one.code().equals(code)).findFirst();
    }

    public List<PublicArea> municipalitiesOf(String county) {
        return municipalities.stream()
                .filter(one -> county.equals(one.countyCode()))
                .toList();
    }
}
