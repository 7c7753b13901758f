package se.lansstyrelsen.integration.reporting.dataset;

import java.util.Optional;
import java.util.stream.Stream;

/** The datasets that are open to all (öppna data), each with its own address as CSV and JSON. */
public enum OpenDataset {
    RECEPTION_BY_MUNICIPALITY(
            "reception-by-municipality",
            OpenService.REPORTING,
            "open-data/reception-by-municipality",
            new DatasetWords(
                    "Kommuntal och mottagande per kommun",
                    "Quota and reception by municipality",
                    "Kommuntal, anvisade, avräknade, självbosatta och kommunmottagna per kommun och år. Antal 1 till 5 personer visas inte, och inte heller antal som skulle avslöja dem.",
                    "Quota, assigned, counted against the quota, self-settled and received by municipality and year. Counts of 1 to 5 people are left out, and counts that would reveal them."),
            "Antal personer",
            "Länsstyrelserna och Migrationsverket",
            Theme.SOCI,
            Accrual.MONTHLY),
    RECEPTION_BY_COUNTY(
            "reception-by-county",
            OpenService.REPORTING,
            "open-data/reception-by-county",
            new DatasetWords(
                    "Länstal och mottagande per län",
                    "Quota and reception by county",
                    "Länstal, kommuntal och utfall för varje län och riket per år. Antal 1 till 5 personer visas inte, och inte heller antal som skulle avslöja dem.",
                    "County quota, sum of municipal quotas and outcome for each county and the nation by year. Counts of 1 to 5 people are left out, and counts that would reveal them."),
            "Antal personer",
            "Länsstyrelserna och Migrationsverket",
            Theme.SOCI,
            Accrual.MONTHLY),
    RECEIVED_BY_CATEGORY(
            "received-by-category",
            OpenService.REPORTING,
            "open-data/received-by-category",
            new DatasetWords(
                    "Kommunmottagna per län och kategori",
                    "Received by county and category",
                    "Kommunmottagna för varje län och riket efter kategori, per år. Ett läns hela uppdelning utelämnas där ett antal är 1 till 5 personer.",
                    "Persons received for each county and the nation by category and year. A county's whole division is left out where a count is 1 to 5 people."),
            "Antal personer",
            "Migrationsverket",
            Theme.SOCI,
            Accrual.MONTHLY),
    RECEIVED_BY_SEX(
            "received-by-sex",
            OpenService.REPORTING,
            "open-data/received-by-sex",
            new DatasetWords(
                    "Kommunmottagna per län och kön",
                    "Received by county and sex",
                    "Kommunmottagna kvinnor och män för varje län och riket, per år. Ett läns hela uppdelning utelämnas där ett antal är 1 till 5 personer.",
                    "Women and men received for each county and the nation by year. A county's whole division is left out where a count is 1 to 5 people."),
            "Antal personer",
            "Migrationsverket",
            Theme.SOCI,
            Accrual.MONTHLY),
    UNACCOMPANIED_SHARES(
            "unaccompanied-shares",
            OpenService.REPORTING,
            "open-data/unaccompanied-shares",
            new DatasetWords(
                    "Andelstal för ensamkommande barn per kommun",
                    "Shares of unaccompanied children by municipality",
                    "Varje kommuns andelstal i promille, per år.",
                    "Each municipality's share per thousand, by year."),
            "Promille",
            "Migrationsverket",
            Theme.SOCI,
            Accrual.ANNUAL),
    GRANTS_BY_COUNTY(
            "grants-by-county",
            OpenService.REPORTING,
            "open-data/grants-by-county",
            new DatasetWords(
                    "Statsbidrag per län, bidrag och år",
                    "State grants by county, scheme and year",
                    "Tilldelade medel, beviljat och utbetalt per län och statsbidrag. Det län som bidraget rör.",
                    "Frame, decided and paid by county and scheme, for the county concerned."),
            "Kronor",
            "Länsstyrelserna",
            Theme.ECON,
            Accrual.MONTHLY),
    COLLABORATION_BY_COUNTY(
            "collaboration-by-county",
            OpenService.REPORTING,
            "open-data/collaboration-by-county",
            new DatasetWords(
                    "Samverkan per län och år",
                    "Collaboration by county and year",
                    "Hållna möten i samverkansforum, besvarade medskick och publicerade lägesrapporter.",
                    "Forum meetings held, issues answered and situation reports published."),
            "Antal",
            "Länsstyrelserna",
            Theme.GOVE,
            Accrual.MONTHLY),
    INDICATORS(
            "indicators",
            OpenService.REPORTING,
            "indicators",
            new DatasetWords(
                    "Indikatorer",
                    "Indicators",
                    "Vad som mäts, hur det räknas och varifrån uppgifterna kommer.",
                    "What is measured, how it is counted and where the figures come from."),
            "Text",
            "Länsstyrelserna",
            Theme.GOVE,
            Accrual.IRREG),
    COUNTIES(
            "counties",
            OpenService.ALLOCATION,
            "counties",
            new DatasetWords(
                    "Länskoder", "County codes", "Sveriges 21 län med kod.", "Sweden's 21 counties with codes."),
            "Text",
            "SCB",
            Theme.REGI,
            Accrual.IRREG),
    MUNICIPALITIES(
            "municipalities",
            OpenService.ALLOCATION,
            "municipalities",
            new DatasetWords(
                    "Kommunkoder",
                    "Municipality codes",
                    "Sveriges kommuner med kod och giltighetstid.",
                    "Sweden's municipalities with codes and validity."),
            "Text",
            "SCB",
            Theme.REGI,
            Accrual.IRREG),
    GRANT_CALLS(
            "grant-calls",
            OpenService.GRANTS,
            "calls",
            new DatasetWords(
                    "Utlysningar av statsbidrag",
                    "Calls for grant applications",
                    "Länsstyrelsernas utlysningar med ansökningstid och villkor.",
                    "The county boards' calls with application period and terms."),
            "Text",
            "Länsstyrelserna",
            Theme.GOVE,
            Accrual.IRREG),
    GRANT_PROJECTS(
            "grant-projects",
            OpenService.GRANTS,
            "projects",
            new DatasetWords(
                    "Insatser med statsbidrag",
                    "Projects with state grants",
                    "De publicerade insatserna med ändamål, belopp och lärdomar.",
                    "The published projects with purpose, amount and lessons."),
            "Kronor",
            "Länsstyrelserna",
            Theme.ECON,
            Accrual.IRREG),
    GOALS(
            "goals",
            OpenService.COLLABORATION,
            "goals",
            new DatasetWords(
                    "Länens mål för etablering",
                    "The counties' goals for establishment",
                    "Mål per län, år och område med uppföljning.",
                    "Goals by county, year and area with follow-up."),
            "Text",
            "Länsstyrelserna",
            Theme.GOVE,
            Accrual.IRREG),
    STRATEGIES(
            "strategies",
            OpenService.COLLABORATION,
            "strategies",
            new DatasetWords(
                    "Regionala strategier",
                    "Regional strategies",
                    "Länens gällande strategier med sina revideringar.",
                    "The counties' strategies with their revisions."),
            "Text",
            "Länsstyrelserna",
            Theme.GOVE,
            Accrual.IRREG);

    /** The first year there are figures of: the act on reception (2016:38) is of that year. */
    public static final int FIRST_YEAR = 2016;

    private final String code;
    private final OpenService service;
    private final String path;
    private final DatasetWords words;
    private final String unit;
    private final String source;
    private final Theme theme;
    private final Accrual accrual;

    OpenDataset(
            String code,
            OpenService service,
            String path,
            DatasetWords words,
            String unit,
            String source,
            Theme theme,
            Accrual accrual) {
        this.code = code;
        this.service = service;
        this.path = path;
        this.words = words;
        this.unit = unit;
        this.source = source;
        this.theme = theme;
        this.accrual = accrual;
    }

    static Optional<OpenDataset> ofYears(String code) {
        return Stream.of(values())
                .filter(one -> one.code.equals(code) && one.isOfYears())
                .findFirst();
    }

    public String code() {
        return code;
    }

    public OpenService service() {
        return service;
    }

    /** Below the service's root. */
    public String path() {
        return path;
    }

    public DatasetWords words() {
        return words;
    }

    public String unit() {
        return unit;
    }

    public String source() {
        return source;
    }

    public Theme theme() {
        return theme;
    }

    public Accrual accrual() {
        return accrual;
    }

    /** Whether it holds figures of years, as of the latest ended month. */
    public boolean isOfYears() {
        return path.startsWith("open-data/");
    }
}
