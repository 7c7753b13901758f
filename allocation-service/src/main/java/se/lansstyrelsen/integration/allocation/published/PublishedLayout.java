package se.lansstyrelsen.integration.allocation.published;

import static se.lansstyrelsen.integration.kit.table.TableLayout.count;
import static se.lansstyrelsen.integration.kit.table.TableLayout.county;
import static se.lansstyrelsen.integration.kit.table.TableLayout.countyCode;
import static se.lansstyrelsen.integration.kit.table.TableLayout.municipality;
import static se.lansstyrelsen.integration.kit.table.TableLayout.municipalityCode;
import static se.lansstyrelsen.integration.kit.table.TableLayout.part;

import se.lansstyrelsen.integration.kit.table.TableLayout;

/** The tables Migrationsverket publishes that we read, each with its columns. */
public enum PublishedLayout {
    /** Anvisningar enligt kommuntal. */
    QUOTA(TableLayout.of(
            county("Län"),
            countyCode("Länskod", "Läns- kod"),
            municipality("Kommun"),
            municipalityCode("Kommunkod", "Kommun- kod"),
            count("quota", "Tal", "Kommuntal"),
            count("received", "Mottagna", "Mottagna enligt anvisning"))),

    /** Kommunmottagna enligt ersättningsförordningen, by category with the unaccompanied children of each. */
    RECEPTION(TableLayout.of(
            county("Län"),
            countyCode("Länskod", "Läns- kod"),
            municipality("Kommun"),
            municipalityCode("Kommunkod", "Kommun- kod"),
            count("quotaRefugee", "Kvotflykting", "Kvotflyktingar"),
            unaccompanied("quotaRefugee"),
            count("accommodationCentre", "ABO", "Anläggningsboende"),
            unaccompanied("accommodationCentre"),
            count("ownHousing", "EBO", "Eget boende"),
            unaccompanied("ownHousing"),
            count("other", "Övriga", "Övrigt"),
            unaccompanied("other"),
            count("family", "Anhöriga", "Anhörig"),
            unaccompanied("family"),
            count("total", "Totalt", "Total", "Summa"),
            unaccompanied("total")));

    private final TableLayout table;

    PublishedLayout(TableLayout table) {
        this.table = table;
    }

    public TableLayout table() {
        return table;
    }

    private static TableLayout.Column unaccompanied(String of) {
        return part(
                of + "Unaccompanied",
                of,
                "varav ensamk barn",
                "varav ensamk. barn",
                "varav ensamkommande barn",
                "varav ensamkommande");
    }
}
