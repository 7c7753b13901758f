package se.lansstyrelsen.integration.reporting.figureimport;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class FigureImportTest {

    private static final String HEADER = "Indikator;År;Kvartal;Län;Kommun;Kön;Kategori;Värde;Anmärkning\n";

    @Test
    void aFileIsTakenInWholeAndCorrectedByTheNext() {
        var file = HEADER
                + "asylum-seekers;2020;;;;Kvinnor;;5 331;\n"
                + "asylum-seekers;2020;;;;Män;;7 660;\n"
                + "asylum-approval-rate;2020;;;;;;29;\n"
                + "establishment-programme-outcome;2020;;;;;;34,3;\n"
                + "establishment-programme-outcome;2020;;;;Kvinnor;;29;\n"
                + "sfi-participants;2020;;Kalmar län;;Kvinnor;;..;Lämnas i mars\n"
                + "sfi-participants;2020;;8;880;Män;;41;\n";
        var id = send("samordnare", file, "&sexMissingReason=Andelen anges inte för m%C3%A4n")
                .statusCode(201)
                .body("rowsRead", equalTo(7))
                .body("figuresKept", equalTo(7))
                .extract()
                .<String>path("id");
        Api.get("samordnare", "/figure-imports/" + id).statusCode(200);
        Api.get("samordnare", "/indicators/asylum-seekers/county-figures?year=2020")
                .body("[0].value", equalTo(12991))
                .body("[1].value", nullValue());
        Api.get("samordnare", "/indicators/sfi-participants/observations?year=2020")
                .body("items.find { it.municipalityCode == '0880' }.sourceLine", equalTo(8))
                .body("items.find { it.sex == 'WOMEN' }.value", nullValue())
                .body("items.find { it.sex == 'WOMEN' }.note", equalTo("Lämnas i mars"));
        var before = Instant.now();
        send("samordnare", HEADER + "asylum-seekers;2020;;;;Män;;7 661;\nasylum-seekers;2020;;;;Kvinnor;;5 331;\n", "")
                .statusCode(201)
                .body("figuresKept", equalTo(1));
        Api.get("samordnare", "/indicators/asylum-seekers/county-figures?year=2020")
                .body("[0].value", equalTo(12992));
        Api.get("samordnare", "/indicators/asylum-seekers/county-figures?year=2020&knownAt=" + before)
                .body("[0].value", equalTo(12991));
        Api.get("samordnare", "/indicators/asylum-seekers/county-figures?year=2020&asOf=2020-06-30")
                .body("[0].value", nullValue());
    }

    @Test
    void aFaultyFileIsRefusedWithEveryFaultAndNothingIsTakenIn() {
        var file = HEADER
                + "no-such;2021;;;;;;1;\n"
                + "population;2021;;Kalmar;;;;;\n"
                + "population;2021;;99;;;;1;\n"
                + "population;2021;;;9999;;;1;\n"
                + "population;2021;1;;;;;1;\n"
                + "population;2021;;12;0880;;;1;\n"
                + "population;2021;;;;annat;;1;\n"
                + "grant-frame;2021;;08;;;NONE;1;\n"
                + "county-quota;2021;;08;0880;;;1;\n"
                + "population;2021;;08;;;;många;\n"
                + "population;2021;;08;;;;7;\n"
                + "population;2021;;08;;;;8;\n"
                + "population;2021;;;;;;7;19121212-1212\n";
        send("samordnare", file, "")
                .statusCode(422)
                .body("type", endsWith("/figures-faulty"))
                .body("errors.size()", equalTo(12));
        Api.get("samordnare", "/indicators/population/observations?year=2021").body("items", hasSize(0));
        send("samordnare", "a;b\n1;2\n", "").statusCode(422).body("type", endsWith("/figure-file-unreadable"));
        send("samordnare", HEADER + "sfi-participants;2021;;08;;;;5;\n", "")
                .statusCode(422)
                .body("type", endsWith("/sex-breakdown-missing"));
        send("handlaggare-12", HEADER + "population;2021;;08;;;;5;\n", "").statusCode(403);
        send("handlaggare-12", HEADER + "population;2021;;;;;;5;\n", "").statusCode(403);
        send("handlaggare-12", HEADER + "population;2021;;Skåne län;;;;5;\n", "")
                .statusCode(201);
    }

    private static ValidatableResponse send(String caller, String file, String more) {
        return Api.as(caller)
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .urlEncodingEnabled(false)
                .post("/figure-imports?source=Exempel" + more.replace(" ", "%20"))
                .then();
    }
}
