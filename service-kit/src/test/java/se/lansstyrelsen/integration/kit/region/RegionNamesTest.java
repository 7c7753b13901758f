package se.lansstyrelsen.integration.kit.region;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lansstyrelsen.integration.kit.region.RegionNames.Match;
import se.lansstyrelsen.integration.kit.region.RegionNames.Writing;

class RegionNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Kalmar,0880,OFFICIAL",
        "KALMAR,0880,OTHER_CASE",
        "Kalmar kommun,0880,VARIANT",
        "MALUNG,2023,VARIANT",
        "Malung Sälen,2023,VARIANT",
        "UPPLANDS-VÄSBY,0114,VARIANT",
        "UPPLANDS VÄSBY,0114,OTHER_CASE",
        "Göteborgs stad,1480,VARIANT",
        "Falu kommun,2080,VARIANT",
        "Region Gotland,0980,VARIANT",
        "'  Dals–Ed ',1438,VARIANT"
    })
    void aMunicipalityIsKnownHoweverItIsWritten(String written, String code, Writing writing) {
        var match = RegionNames.municipality(written).orElseThrow();
        assertEquals(code, match.code());
        assertEquals(writing, match.writing());
    }

    @ParameterizedTest
    @CsvSource({
        "Kronobergs län,07,OFFICIAL",
        "Kronoberg,07,OFFICIAL",
        "KRONOBERG LÄN,07,VARIANT",
        "KRONOBERGS LÄN,07,OTHER_CASE",
        "Västra Götaland län,14,VARIANT",
        "Jämtland-Härjedalen,23,VARIANT",
        "Kopparbergs län,20,VARIANT"
    })
    void aCountyIsKnownHoweverItIsWritten(String written, String code, Writing writing) {
        var match = RegionNames.county(written).orElseThrow();
        assertEquals(code, match.code());
        assertEquals(writing, match.writing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Kalmar län", "Malmo", "Väsby", "Summa", "Kalmar/Nybro", "s", "kommun"})
    void whatIsNoMunicipalitysNameIsNotGuessed(String written) {
        assertEquals(Optional.empty(), RegionNames.municipality(written));
    }

    @Test
    void noNameOfOneIsAnothers() {
        for (var one : Regions.everyMunicipality()) {
            for (var written : List.of(
                    one.name(),
                    one.shortName(),
                    one.shortName().toUpperCase(Locale.ROOT),
                    one.shortName() + " kommun",
                    one.shortName().replace('-', ' '))) {
                assertEquals(
                        Optional.of(one.code()),
                        RegionNames.municipality(written).map(Match::code),
                        written);
            }
        }
        for (var one : Regions.counties()) {
            for (var written : List.of(one.name(), one.shortName(), one.shortName() + " län")) {
                assertEquals(
                        Optional.of(one.code()), RegionNames.county(written).map(Match::code), written);
            }
        }
    }
}
