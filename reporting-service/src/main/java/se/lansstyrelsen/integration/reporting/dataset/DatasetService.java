package se.lansstyrelsen.integration.reporting.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.kit.time.StockholmTime;
import se.lansstyrelsen.integration.reporting.opendata.PublicArea;
import se.lansstyrelsen.integration.reporting.opendata.PublicFigures;
import se.lansstyrelsen.integration.reporting.opendata.PublicPart;
import se.lansstyrelsen.integration.reporting.opendata.PublicYear;

/** The rows of each dataset, in the order of year and code. */
@ApplicationScoped
class DatasetService {

    private final PublicFigures figures;
    private final OpenAddresses addresses;
    private final Clock clock;

    DatasetService(PublicFigures figures, OpenAddresses addresses, Clock clock) {
        this.figures = figures;
        this.addresses = addresses;
        this.clock = clock;
    }

    List<DatasetDescription> described() {
        return Stream.of(OpenDataset.values()).map(this::describe).toList();
    }

    private DatasetDescription describe(OpenDataset dataset) {
        return DatasetDescription.of(
                dataset, addresses, dataset.isOfYears() ? StockholmTime.lastEndedMonth(clock) : null);
    }

    List<DatasetRows.OfMunicipality> municipalities(DatasetFilter filter) {
        return rows(filter, year -> year.municipalities().stream()
                .filter(one -> filter.takes(one.countyCode()))
                .map(one -> DatasetRows.OfMunicipality.of(year.year(), year.asOf(), one)));
    }

    List<DatasetRows.OfCounty> counties(DatasetFilter filter) {
        return rows(
                filter, year -> areas(year, filter).map(one -> DatasetRows.OfCounty.of(year.year(), year.asOf(), one)));
    }

    List<DatasetRows.Part> parts(DatasetFilter filter, Function<PublicArea, List<PublicPart>> parts) {
        return rows(filter, year -> areas(year, filter).flatMap(area -> parts.apply(area).stream()
                .map(part -> DatasetRows.Part.of(year.year(), year.asOf(), area, part))));
    }

    List<DatasetRows.Share> shares(DatasetFilter filter) {
        return rows(filter, year -> year.municipalities().stream()
                .filter(one -> filter.takes(one.countyCode()) && one.unaccompaniedShare() != null)
                .map(one -> DatasetRows.Share.of(year.year(), year.asOf(), one)));
    }

    List<DatasetRows.Grants> grants(DatasetFilter filter) {
        return rows(filter, year -> year.grants().stream()
                .filter(one -> filter.takes(one.countyCode()))
                .map(one -> DatasetRows.Grants.of(year.year(), year.asOf(), one)));
    }

    List<DatasetRows.Collaboration> collaboration(DatasetFilter filter) {
        return rows(filter, year -> year.collaboration().stream()
                .filter(one -> filter.takes(one.countyCode()))
                .map(one -> DatasetRows.Collaboration.of(year.year(), year.asOf(), one)));
    }

    private static Stream<PublicArea> areas(PublicYear year, DatasetFilter filter) {
        return Stream.concat(Stream.of(year.nation()), year.counties().stream())
                .filter(one -> filter.takes(one.countyCode()));
    }

    /** Of the year asked for, or of every year until the one that is being planned. */
    private <T> List<T> rows(DatasetFilter filter, Function<PublicYear, Stream<T>> rows) {
        var asked = filter.year();
        var today = StockholmTime.today(clock);
        var years = asked == null
                ? IntStream.rangeClosed(OpenDataset.FIRST_YEAR, today.getYear() + 1)
                : IntStream.of(asked);
        return years.boxed().flatMap(year -> rows.apply(figures.of(year))).toList();
    }
}
