package se.lansstyrelsen.integration.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.reporting.dataset.OpenAddresses;
import se.lansstyrelsen.integration.reporting.dataset.OpenDataset;
import se.lansstyrelsen.integration.reporting.page.Block;
import se.lansstyrelsen.integration.reporting.page.Cell;
import se.lansstyrelsen.integration.reporting.page.Page;
import se.lansstyrelsen.integration.reporting.page.Visit;

/** The open datasets of all four services, for people; the catalogue says the same to programs. */
@ApplicationScoped
class OpenDataPage {

    private final OpenAddresses addresses;

    OpenDataPage(OpenAddresses addresses) {
        this.addresses = addresses;
    }

    Page make(Visit visit) {
        return new Page(
                "Öppna data",
                "Fritt att använda till vad som helst, utan att fråga (CC0 1.0). Antal personer från 1 till 5 lämnas ut bara inom myndigheterna.",
                List.of(Pages.home(visit)),
                null,
                List.of(
                        new Block.Table(
                                "datamangder",
                                "Datamängder",
                                List.of("Datamängd", "Vad den innehåller", "Enhet", "Uppdateras"),
                                Stream.of(OpenDataset.values()).map(this::row).toList(),
                                "Länsstyrelserna",
                                "Inga datamängder är öppna."),
                        new Block.Links(
                                "Katalogen för program (DCAT-AP-SE)",
                                List.of(
                                        Cell.text("Som Turtle").to("/reporting/v1/open-data/catalogue.ttl"),
                                        Cell.text("Som JSON-LD").to("/reporting/v1/open-data/catalogue.jsonld")))));
    }

    private List<Cell> row(OpenDataset dataset) {
        var words = dataset.words();
        var address = dataset.isOfYears()
                ? "/reporting/v1/" + dataset.path() + ".csv"
                : addresses.of(dataset).toString();
        return List.of(
                Cell.text(words.title()).to(address),
                Cell.text(words.description()),
                Cell.text(dataset.unit()),
                Cell.text(
                        switch (dataset.accrual()) {
                            case MONTHLY -> "varje månad";
                            case ANNUAL -> "varje år";
                            case IRREG -> "när något beslutas";
                        }));
    }
}
