package se.lansstyrelsen.integration.grants.catalogue;

import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.grants.project.ProjectFacts;
import se.lansstyrelsen.integration.grants.project.PublishedProjects.Published;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.text.Swedish;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** The catalogue as people read it: the sentences of templates/CatalogueDocument.html, county by county and in Swedish order. */
record CatalogueDocument(
        String title,
        String authority,
        String subject,
        String edition,
        List<String> introduction,
        List<Row> rows,
        Row sum,
        List<Chapter> chapters,
        boolean national)
        implements TemplateInstance {

    private static final Comparator<String> SWEDISH = Collator.getInstance(Swedish.LOCALE)::compare;

    /** A line of the overview. */
    record Row(String county, String projects, String granted) {}

    /** A county's projects. @param heading also the anchor's text */
    record Chapter(String anchor, String heading, List<Entry> entries) {}

    /** @param period null when nobody has said. @param ongoing told when there are no results */
    record Entry(
            UUID id,
            String title,
            String organisation,
            String scheme,
            String purposes,
            String targetGroups,
            String period,
            String granted,
            String diaryNumber,
            List<Paragraph> paragraphs,
            boolean ongoing,
            String contact) {}

    record Paragraph(String heading, String text) {}

    static CatalogueDocument of(int year, String county, List<Published> projects, Instant made) {
        var byCounty = new TreeMap<>(projects.stream()
                .collect(Collectors.groupingBy(project -> project.facts().countyCode())));
        var place = county == null ? "hela landet" : name(county);
        var rows = new ArrayList<Row>();
        var chapters = new ArrayList<Chapter>();
        byCounty.forEach((code, those) -> {
            rows.add(row(name(code), those));
            chapters.add(new Chapter("lan-" + code, county == null ? name(code) : "Insatser", entries(those)));
        });
        return new CatalogueDocument(
                "Projektkatalog " + year + ", " + place,
                county == null ? "Länsstyrelserna" : "Länsstyrelsen i " + name(county),
                "Insatser med statsbidrag som beviljades " + year + ", " + place,
                Swedish.date(LocalDate.ofInstant(made, StockholmTime.ZONE)),
                introduction(year, county, projects),
                rows,
                row("Summa", projects),
                chapters,
                county == null);
    }

    private static List<String> introduction(int year, String county, List<Published> projects) {
        var where = county == null ? "i landet" : "i " + name(county);
        return List.of(
                "Katalogen beskriver "
                        + (projects.size() == 1 ? "en insats" : Swedish.number(projects.size()) + " insatser")
                        + " " + where + " som beviljades statlig ersättning eller statsbidrag " + year
                        + (county == null
                                ? " och som länsstyrelserna har publicerat."
                                : " och som länsstyrelsen har publicerat."),
                "Beloppen är vad som är beviljat efter alla beslut i ärendet. En insats hör till det län där sökanden finns; ersättning enligt 37 a § beslutas av Länsstyrelsen i Jönköpings län för alla län. Varje insats har ett nummer som inte ändras och som leder till den i den elektroniska katalogen.");
    }

    private static Row row(String heading, List<Published> projects) {
        var granted = projects.stream()
                .map(project -> project.facts().grantedAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Row(heading, Swedish.number(projects.size()), kronor(granted));
    }

    private static List<Entry> entries(List<Published> projects) {
        return projects.stream()
                .sorted(Comparator.comparing(
                                (Published project) -> project.facts().organisationName(), SWEDISH)
                        .thenComparing(project -> project.text().title(), SWEDISH)
                        .thenComparing(Published::id))
                .map(CatalogueDocument::entry)
                .toList();
    }

    private static Entry entry(Published project) {
        var facts = project.facts();
        var text = project.text();
        var paragraphs = new ArrayList<Paragraph>();
        add(paragraphs, "Sammanfattning", text.summary());
        add(paragraphs, "Metod", text.method());
        add(paragraphs, "Resultat", text.results());
        add(paragraphs, "Lärdomar", text.lessons());
        add(paragraphs, "Överförbarhet", text.transferability());
        return new Entry(
                project.id(),
                text.title(),
                facts.organisationName(),
                facts.scheme().swedish(),
                facts.purposes().stream().map(one -> one.swedish()).collect(Collectors.joining("; ")),
                facts.targetGroups().stream().map(one -> one.swedish()).collect(Collectors.joining("; ")),
                period(facts),
                kronor(facts.grantedAmount()),
                facts.diaryNumber(),
                paragraphs,
                text.results() == null,
                text.contactAddress() == null
                        ? text.contactFunction()
                        : text.contactFunction() + ", " + text.contactAddress());
    }

    private static void add(List<Paragraph> paragraphs, String heading, String text) {
        if (text != null) {
            paragraphs.add(new Paragraph(heading, text));
        }
    }

    private static String period(ProjectFacts facts) {
        if (facts.startsOn() == null || facts.endsOn() == null || facts.endsOn().isBefore(facts.startsOn())) {
            return facts.endsOn() == null ? null : "Till och med den " + Swedish.date(facts.endsOn());
        }
        return Swedish.period(facts.startsOn(), facts.endsOn());
    }

    private static String name(String county) {
        return Regions.county(county).orElseThrow().name();
    }

    private static String kronor(BigDecimal amount) {
        var whole = amount.stripTrailingZeros().scale() <= 0;
        return Swedish.decimal(amount, whole ? 0 : 2) + " kronor";
    }
}
