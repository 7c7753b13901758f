package se.lansstyrelsen.integration.reporting.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class CatalogueTest {

    /** What DCAT-AP-SE 3 makes mandatory of each class, and what it recommends that we promise. */
    private static final Map<IRI, List<IRI>> NEEDED = Map.of(
            DCAT.CATALOG,
            List.of(
                    DCTERMS.TITLE,
                    DCTERMS.DESCRIPTION,
                    DCTERMS.PUBLISHER,
                    DCTERMS.LICENSE,
                    DCTERMS.LANGUAGE,
                    DCTERMS.MODIFIED,
                    DCTERMS.CONFORMS_TO,
                    DCAT.HAS_DATASET,
                    DCAT.HAS_SERVICE),
            DCAT.DATASET,
            List.of(
                    DCTERMS.TITLE,
                    DCTERMS.DESCRIPTION,
                    DCTERMS.PUBLISHER,
                    DCAT.CONTACT_POINT,
                    DCAT.HAS_DISTRIBUTION,
                    DCAT.THEME,
                    DCTERMS.ACCESS_RIGHTS,
                    DCTERMS.ACCRUAL_PERIODICITY,
                    DCTERMS.SPATIAL,
                    DCTERMS.LANGUAGE),
            DCAT.DISTRIBUTION,
            List.of(DCAT.ACCESS_URL, DCTERMS.LICENSE, DCTERMS.FORMAT, DCTERMS.TITLE, DCAT.ACCESS_SERVICE),
            DCAT.DATA_SERVICE,
            List.of(
                    DCTERMS.TITLE,
                    DCTERMS.PUBLISHER,
                    DCAT.CONTACT_POINT,
                    DCAT.ENDPOINT_URL,
                    DCAT.ENDPOINT_DESCRIPTION,
                    DCAT.SERVES_DATASET,
                    DCTERMS.ACCESS_RIGHTS,
                    DCTERMS.LICENSE),
            FOAF.AGENT,
            List.of(FOAF.NAME, DCTERMS.TYPE),
            VCARD4.ORGANIZATION,
            List.of(VCARD4.FN, VCARD4.HAS_EMAIL));

    @Test
    void everyClassHasWhatTheSwedishProfileDemands() throws IOException {
        var model = turtle();
        var faults = new ArrayList<String>();
        for (var needed : NEEDED.entrySet()) {
            var subjects = model.filter(null, RDF.TYPE, needed.getKey()).subjects();
            assertFalse(subjects.isEmpty(), needed.getKey().toString());
            for (var subject : subjects) {
                needed.getValue().stream()
                        .filter(property ->
                                model.filter(subject, property, null).isEmpty())
                        .forEach(property -> faults.add(subject + " lacks " + property));
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void titlesAndDescriptionsAreInSwedishAndEnglish() throws IOException {
        var model = turtle();
        for (var type : List.of(DCAT.CATALOG, DCAT.DATASET, DCAT.DISTRIBUTION, DCAT.DATA_SERVICE)) {
            for (var subject : model.filter(null, RDF.TYPE, type).subjects()) {
                for (var property : List.of(DCTERMS.TITLE, DCTERMS.DESCRIPTION)) {
                    var languages = model.filter(subject, property, null).objects().stream()
                            .map(value -> ((Literal) value).getLanguage().orElse(""))
                            .sorted()
                            .toList();
                    assertTrue(
                            languages.equals(List.of("en", "sv"))
                                    || (languages.isEmpty() && property.equals(DCTERMS.DESCRIPTION)),
                            subject + " " + property + " " + languages);
                }
            }
        }
    }

    /** A link inside the catalogue must lead to something it describes, of the kind the profile says. */
    @Test
    void whatRefersToEachOtherIsThere() throws IOException {
        var model = turtle();
        Map.of(
                        DCAT.HAS_DATASET,
                        DCAT.DATASET,
                        DCAT.HAS_SERVICE,
                        DCAT.DATA_SERVICE,
                        DCAT.HAS_DISTRIBUTION,
                        DCAT.DISTRIBUTION,
                        DCAT.SERVES_DATASET,
                        DCAT.DATASET,
                        DCAT.ACCESS_SERVICE,
                        DCAT.DATA_SERVICE,
                        DCTERMS.PUBLISHER,
                        FOAF.AGENT,
                        DCAT.CONTACT_POINT,
                        VCARD4.ORGANIZATION)
                .forEach((property, type) -> model.filter(null, property, null)
                        .objects()
                        .forEach(object -> assertTrue(
                                model.contains((Resource) object, RDF.TYPE, type), property + " " + object)));
    }

    @Test
    void turtleAndJsonLdSayTheSame() throws IOException {
        var turtle = turtle();
        for (var answer : List.of(
                Api.anyone().accept("application/ld+json").get("/open-data/catalogue"),
                Api.anyone().get("/open-data/catalogue.jsonld"))) {
            answer.then().statusCode(200).contentType("application/ld+json");
            var model = Rio.parse(new StringReader(answer.asString()), "", RDFFormat.JSONLD);
            assertTrue(Models.isomorphic(turtle, model), "JSON-LD and Turtle differ");
        }
        Api.anyone().get("/open-data/catalogue").then().statusCode(200).contentType(startsWith("application/json"));
        Api.anyone().get("/open-data/catalogue.ttl").then().statusCode(200).contentType(startsWith("text/turtle"));
    }

    /** This service's addresses are called; the others' stand in the contracts they have stored. */
    @Test
    void everyAddressAnswersWithThePromisedMediaType() throws IOException {
        var model = turtle();
        var checked = 0;
        for (var distribution : model.filter(null, RDF.TYPE, DCAT.DISTRIBUTION).subjects()) {
            var type = Models.objectLiteral(model.filter(distribution, DCTERMS.FORMAT, null))
                    .orElseThrow()
                    .stringValue();
            var access = address(model, distribution, DCAT.ACCESS_URL).orElseThrow();
            if (access.getPath().startsWith(Api.root())) {
                given().accept(type)
                        .get(access.getPath())
                        .then()
                        .statusCode(200)
                        .contentType(startsWith(type));
            } else {
                assertTrue(isPublic(access, type), access + " as " + type);
            }
            address(model, distribution, DCAT.DOWNLOAD_URL)
                    .ifPresent(file ->
                            given().get(file.getPath()).then().statusCode(200).contentType(startsWith(type)));
            checked++;
        }
        assertEquals(28, checked);
        for (var service : model.filter(null, RDF.TYPE, DCAT.DATA_SERVICE).subjects()) {
            var description = address(model, service, DCAT.ENDPOINT_DESCRIPTION)
                    .orElseThrow()
                    .getPath();
            var root = address(model, service, DCAT.ENDPOINT_URL).orElseThrow().getPath();
            assertEquals(root + "/openapi.yaml", description);
            assertEquals(root, contract(root).at("/servers/0/url").asText());
        }
        given().get(Api.root() + "/openapi.yaml").then().statusCode(200);
    }

    private static boolean isPublic(URI address, String type) throws IOException {
        var root = "/" + address.getPath().split("/")[1] + "/v1";
        var operation = contract(root)
                .path("paths")
                .path(address.getPath().substring(root.length()))
                .path("get");
        return operation.path("x-roles").isEmpty()
                && !operation.path("x-roles").isMissingNode()
                && operation.path("responses").path("200").path("content").has(type);
    }

    private static JsonNode contract(String root) throws IOException {
        var stored = Path.of("..", root.split("/")[1] + "-service", "openapi.yaml");
        return new YAMLMapper().readTree(Files.readString(stored));
    }

    private static Optional<URI> address(Model model, Resource subject, IRI property) {
        return Models.objectIRI(model.filter(subject, property, null)).map(iri -> URI.create(iri.stringValue()));
    }

    private static Model turtle() throws IOException {
        var answer = Api.anyone().accept("text/turtle").get("/open-data/catalogue");
        answer.then().statusCode(200).contentType(startsWith("text/turtle"));
        return Rio.parse(new StringReader(answer.asString()), "", RDFFormat.TURTLE);
    }
}
