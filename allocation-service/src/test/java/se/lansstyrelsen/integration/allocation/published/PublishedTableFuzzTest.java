package se.lansstyrelsen.integration.allocation.published;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.quality.Spreadsheets;

/** Damaged uploads over HTTP: each is imported whole or refused whole. The kit's own fuzz test goes much further. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class PublishedTableFuzzTest {

    private static final int YEAR = 2049;
    private static final int UPLOADS = 60;

    @Test
    void aDamagedUploadIsImportedWholeOrLeavesNothing() {
        var random = new Random(2049);
        var csv = PublishedFiles.quota().getBytes(StandardCharsets.UTF_8);
        var xlsx = Spreadsheets.of(PublishedFiles.quota().replace(',', ';'));
        var imported = 0;
        for (var i = 0; i < UPLOADS; i++) {
            var sheet = random.nextBoolean();
            var answer = PublishedFiles.send(
                            "samordnare",
                            YEAR,
                            PublishedLayout.QUOTA,
                            sheet ? PublishedFile.XLSX : "text/csv",
                            damaged(sheet ? xlsx : csv, random))
                    .statusCode(lessThan(500))
                    .extract();
            if (answer.statusCode() == 201) {
                imported++;
                Api.as("samordnare")
                        .get("/published-tables/" + answer.path("id") + "/rows")
                        .then()
                        .body("_meta.totalRecords", equalTo(2 * answer.<Integer>path("municipalities")));
            }
        }
        assertTrue(imported > 0 && imported < UPLOADS, imported + " of " + UPLOADS);
        Api.as("samordnare").get("/published-tables?year=" + YEAR).then().body("_meta.totalRecords", equalTo(imported));
    }

    private static byte[] damaged(byte[] good, Random random) {
        var bytes = random.nextInt(4) == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
        for (var i = random.nextInt(4); i >= 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(random.nextBoolean() ? 128 : 256);
        }
        return bytes;
    }
}
