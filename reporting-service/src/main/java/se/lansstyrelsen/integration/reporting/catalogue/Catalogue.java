package se.lansstyrelsen.integration.reporting.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.ModelBuilder;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import se.lansstyrelsen.integration.kit.time.StockholmTime;
import se.lansstyrelsen.integration.reporting.dataset.OpenAddresses;
import se.lansstyrelsen.integration.reporting.dataset.OpenDataset;
import se.lansstyrelsen.integration.reporting.dataset.OpenService;

/** The open data described as DCAT-AP-SE 3, for the Swedish data portal (dataportal.se) to collect. */
@ApplicationScoped
class Catalogue {

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final IRI CC_ZERO = VALUES.createIRI("http://creativecommons.org/publicdomain/zero/1.0/");
    private static final IRI SWEDEN = VALUES.createIRI("http://sws.geonames.org/2661886");
    private static final IRI SWEDISH = VALUES.createIRI(EU + "language/SWE");
    private static final IRI PUBLIC = VALUES.createIRI(EU + "access-right/PUBLIC");
    private static final IRI PROFILE = VALUES.createIRI("https://docs.dataportal.se/dcat/3.0.0/sv/");
    private static final IRI OPENAPI = VALUES.createIRI("https://spec.openapis.org/oas/v3.0.3");
    private static final IRI AUTHORITY = VALUES.createIRI("http://purl.org/adms/publishertype/NationalAuthority");
    private static final String MEDIA_TYPES = "http://www.iana.org/assignments/media-types/";
    private static final List<Format> FORMATS =
            List.of(new Format("CSV", "text/csv"), new Format("JSON", "application/json"));

    private final OpenAddresses addresses;
    private final Clock clock;

    Catalogue(OpenAddresses addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    private record Format(String name, String mediaType) {}

    Model model() {
        var builder = new ModelBuilder()
                .setNamespace(DCAT.NS)
                .setNamespace(DCTERMS.NS)
                .setNamespace(FOAF.NS)
                .setNamespace(VCARD4.NS)
                .setNamespace(XSD.NS);
        publisher(builder);
        contact(builder);
        catalogue(builder);
        Stream.of(OpenService.values()).forEach(service -> service(builder, service));
        Stream.of(OpenDataset.values()).forEach(dataset -> dataset(builder, dataset));
        return builder.build();
    }

    private void catalogue(ModelBuilder builder) {
        builder.subject(address())
                .add(RDF.TYPE, DCAT.CATALOG)
                .add(DCTERMS.TITLE, sv("Länsstyrelsernas integrationsuppdrag: öppna data"))
                .add(DCTERMS.TITLE, en("The county boards' integration mission: open data"))
                .add(
                        DCTERMS.DESCRIPTION,
                        sv("Mottagande av nyanlända, statsbidrag, samverkan och återrapportering i Sveriges 21 län."))
                .add(
                        DCTERMS.DESCRIPTION,
                        en(
                                "Reception of new arrivals, state grants, collaboration and reporting in Sweden's 21 counties."))
                .add(DCTERMS.PUBLISHER, part("publisher"))
                .add(DCTERMS.LICENSE, CC_ZERO)
                .add(DCTERMS.LANGUAGE, SWEDISH)
                .add(DCTERMS.SPATIAL, SWEDEN)
                .add(DCTERMS.CONFORMS_TO, PROFILE)
                .add(DCAT.THEME_TAXONOMY, VALUES.createIRI(EU + "data-theme"))
                .add(DCTERMS.ISSUED, VALUES.createLiteral("2026-12-01", XSD.DATE))
                .add(
                        DCTERMS.MODIFIED,
                        VALUES.createLiteral(
                                StockholmTime.lastEndedMonth(clock).plusDays(1).toString(), XSD.DATE));
        Stream.of(OpenDataset.values()).forEach(one -> builder.add(DCAT.HAS_DATASET, part(one.code())));
        Stream.of(OpenService.values()).forEach(one -> builder.add(DCAT.HAS_SERVICE, part(service(one))));
    }

    private void publisher(ModelBuilder builder) {
        builder.subject(part("publisher"))
                .add(RDF.TYPE, FOAF.AGENT)
                .add(FOAF.NAME, sv("Länsstyrelserna"))
                .add(FOAF.NAME, en("The county administrative boards"))
                .add(DCTERMS.TYPE, AUTHORITY);
    }

    private void contact(ModelBuilder builder) {
        builder.subject(part("contact"))
                .add(RDF.TYPE, VCARD4.ORGANIZATION)
                .add(VCARD4.FN, sv("Länsstyrelserna, öppna data"))
                .add(VCARD4.HAS_EMAIL, VALUES.createIRI("mailto:" + addresses.contact()));
    }

    private void service(ModelBuilder builder, OpenService service) {
        builder.subject(part(service(service)))
                .add(RDF.TYPE, DCAT.DATA_SERVICE)
                .add(DCTERMS.TITLE, sv(service.title()))
                .add(DCTERMS.TITLE, en(service.titleEnglish()))
                .add(DCTERMS.PUBLISHER, part("publisher"))
                .add(DCAT.CONTACT_POINT, part("contact"))
                .add(DCAT.ENDPOINT_URL, VALUES.createIRI(addresses.of(service).toString()))
                .add(DCAT.ENDPOINT_DESCRIPTION, VALUES.createIRI(addresses.of(service) + "/openapi.yaml"))
                .add(DCTERMS.CONFORMS_TO, OPENAPI)
                .add(DCTERMS.ACCESS_RIGHTS, PUBLIC)
                .add(DCTERMS.LICENSE, CC_ZERO);
        Stream.of(OpenDataset.values())
                .filter(one -> one.service() == service)
                .forEach(one -> builder.add(DCAT.SERVES_DATASET, part(one.code())));
    }

    private void dataset(ModelBuilder builder, OpenDataset dataset) {
        var words = dataset.words();
        builder.subject(part(dataset.code()))
                .add(RDF.TYPE, DCAT.DATASET)
                .add(DCTERMS.IDENTIFIER, VALUES.createLiteral(dataset.code()))
                .add(DCTERMS.TITLE, sv(words.title()))
                .add(DCTERMS.TITLE, en(words.titleEnglish()))
                .add(DCTERMS.DESCRIPTION, sv(words.description()))
                .add(DCTERMS.DESCRIPTION, en(words.descriptionEnglish()))
                .add(DCTERMS.PUBLISHER, part("publisher"))
                .add(DCAT.CONTACT_POINT, part("contact"))
                .add(DCAT.THEME, VALUES.createIRI(EU + "data-theme/" + dataset.theme()))
                .add(DCAT.KEYWORD, sv("integration"))
                .add(DCAT.KEYWORD, sv("länsstyrelse"))
                .add(DCTERMS.LANGUAGE, SWEDISH)
                .add(DCTERMS.SPATIAL, SWEDEN)
                .add(DCTERMS.ACCRUAL_PERIODICITY, VALUES.createIRI(EU + "frequency/" + dataset.accrual()))
                .add(DCTERMS.ACCESS_RIGHTS, PUBLIC)
                .add(DCTERMS.PROVENANCE, part(dataset.code() + "-source"));
        FORMATS.forEach(format -> builder.add(DCAT.HAS_DISTRIBUTION, part(distribution(dataset, format))));
        if (dataset.isOfYears()) {
            builder.add(DCTERMS.TEMPORAL, part(dataset.code() + "-years"));
            builder.subject(part(dataset.code() + "-years"))
                    .add(RDF.TYPE, DCTERMS.PERIOD_OF_TIME)
                    .add(DCAT.START_DATE, VALUES.createLiteral(OpenDataset.FIRST_YEAR + "-01-01", XSD.DATE))
                    .add(
                            DCAT.END_DATE,
                            VALUES.createLiteral(
                                    StockholmTime.lastEndedMonth(clock).toString(), XSD.DATE));
        }
        builder.subject(part(dataset.code() + "-source"))
                .add(RDF.TYPE, DCTERMS.PROVENANCE_STATEMENT)
                .add(RDFS.LABEL, sv(dataset.source() + ". Enhet: " + dataset.unit() + "."));
        FORMATS.forEach(format -> distribution(builder, dataset, format));
    }

    /** One address serves both formats; the one that ends in the format's name needs no Accept header. */
    private void distribution(ModelBuilder builder, OpenDataset dataset, Format format) {
        var address = VALUES.createIRI(addresses.of(dataset).toString());
        builder.subject(part(distribution(dataset, format)))
                .add(RDF.TYPE, DCAT.DISTRIBUTION)
                .add(DCTERMS.TITLE, sv(dataset.words().title() + ", " + format.name()))
                .add(DCTERMS.TITLE, en(dataset.words().titleEnglish() + ", " + format.name()))
                .add(DCAT.ACCESS_URL, address)
                .add(DCTERMS.FORMAT, VALUES.createLiteral(format.mediaType()))
                .add(DCAT.MEDIA_TYPE, VALUES.createIRI(MEDIA_TYPES + format.mediaType()))
                .add(DCTERMS.LICENSE, CC_ZERO)
                .add(DCTERMS.LANGUAGE, SWEDISH)
                .add(DCAT.ACCESS_SERVICE, part(service(dataset.service())));
        if (dataset.isOfYears()) {
            builder.add(
                    DCAT.DOWNLOAD_URL,
                    VALUES.createIRI(address + "." + format.name().toLowerCase(Locale.ROOT)));
        }
    }

    private static String service(OpenService service) {
        return service.code() + "-api";
    }

    private static String distribution(OpenDataset dataset, Format format) {
        return dataset.code() + "-" + format.name().toLowerCase(Locale.ROOT);
    }

    private IRI address() {
        return VALUES.createIRI(addresses.of(OpenService.REPORTING) + "/open-data/catalogue");
    }

    private IRI part(String name) {
        return VALUES.createIRI(address() + "#" + name);
    }

    private static Value sv(String text) {
        return VALUES.createLiteral(text, "sv");
    }

    private static Value en(String text) {
        return VALUES.createLiteral(text, "en");
    }
}
