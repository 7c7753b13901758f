package se.lansstyrelsen.integration.reporting.dataset;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What there is to know of a dataset before it is used. */
@Schema(name = "OpenDataset", description = "En datamängd som öppna data")
record DatasetDescription(
        String code,
        String title,
        String titleEnglish,
        String description,
        String descriptionEnglish,
        String unit,
        String source,
        @Schema(description = "Last day of the figures; null for what is always up to date", nullable = true)
                LocalDate asOf,
        @Schema(examples = DatasetDescription.LICENCE) String licence,
        Accrual periodicity,
        @Schema(description = "Whom to ask, an e-mail address") String contact,
        @Schema(description = "The area that is covered") String coverage,
        @Schema(description = "First year covered; null where years do not apply", nullable = true) Integer firstYear,
        @Schema(description = "Where it is fetched; Accept text/csv or application/json") String address) {

    static final String LICENCE = "http://creativecommons.org/publicdomain/zero/1.0/";
    private static final String COVERAGE = "Sverige";

    static DatasetDescription of(OpenDataset dataset, OpenAddresses addresses, LocalDate asOf) {
        var words = dataset.words();
        return new DatasetDescription(
                dataset.code(),
                words.title(),
                words.titleEnglish(),
                words.description(),
                words.descriptionEnglish(),
                dataset.unit(),
                dataset.source(),
                asOf,
                LICENCE,
                dataset.accrual(),
                addresses.contact(),
                COVERAGE,
                dataset.isOfYears() ? (Integer) OpenDataset.FIRST_YEAR : null,
                addresses.of(dataset).toString());
    }
}
