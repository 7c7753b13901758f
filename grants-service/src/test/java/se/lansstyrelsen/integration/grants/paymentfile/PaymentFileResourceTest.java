package se.lansstyrelsen.integration.grants.paymentfile;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.approved;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.field;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.file;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.filed;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.granted;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.part;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.plan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Västra Götaland sends. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class PaymentFileResourceTest {

    private static final String OUTSIDE = "kommun-1480";

    private static byte[] content(String caller, String file) {
        return Api.as(caller)
                .get(file + "/content")
                .then()
                .statusCode(200)
                .contentType("application/xml")
                .extract()
                .asByteArray();
    }

    @Test
    void everyApprovedPaymentIsInOneFileWhoseBytesAreKept() throws Exception {
        var grant = granted("14", "1480", "1000.75", Map.of());
        plan("14", grant, part("400.25", "AT_DECISION"), part("600.50", "AT_DECISION"))
                .statusCode(201);
        var first = approved("14", grant, 1);
        var second = approved("14", grant, 2);
        var file = filed("14");
        Api.get("handlaggare-14", first).body("fileId", equalTo(file.substring("/payment-files/".length())));
        Api.get("handlaggare-14", second).body("fileId", equalTo(file.substring("/payment-files/".length())));
        var bytes = content("attestant-14-1", file);
        assertArrayEquals(bytes, content("revisor", file));
        var text = new String(bytes, StandardCharsets.UTF_8);
        for (var told : List.of(
                field("14", first, "endToEndId"),
                field("14", second, "endToEndId"),
                field("14", file, "messageId"),
                "400.25",
                "600.50",
                "9912346",
                "Länsstyrelsen i Västra Götalands län")) {
            assertTrue(text.contains(told), told + " not in " + text);
        }
        assertEquals(
                field("14", file, "hash"),
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        var schema = getClass().getResource("/pain.001.001.09.xsd");
        SchemaFactory.newDefaultInstance()
                .newSchema(schema)
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(bytes)));
        file("14").statusCode(409).body("type", endsWith("/nothing-to-send"));
        Api.get("samordnare", "/payment-files?county=14&limit=100")
                .body("items.id", hasItem(file.substring("/payment-files/".length())));
    }

    @Test
    void aFileIsMadeForAKnownCountyWithAnAccount() {
        Api.post("attestant-14-1", "/payment-files", Map.of("countyCode", "99"))
                .statusCode(422)
                .body("type", endsWith("/unknown-code"));
        Api.post("attestant-14-1", "/payment-files", Map.of("countyCode", "13"))
                .statusCode(403)
                .body("type", endsWith("/out-of-scope"));
        Api.post("attestant-25-1", "/payment-files", Map.of("countyCode", "25"))
                .statusCode(409)
                .body("type", endsWith("/debtor-account-missing"));
        Api.post("attestant-14-1", "/payment-files", Map.of()).statusCode(400);
        Api.get("attestant-14-1", "/payment-files/" + new UUID(0, 1)).statusCode(404);
        Api.get(OUTSIDE, "/payment-files").statusCode(403);
    }

    @Test
    void ofTwoFilesMadeAtOnceOneHoldsThePayment() throws Exception {
        var grant = granted("14", "1480", "1000", Map.of());
        plan("14", grant).statusCode(201);
        var payment = approved("14", grant, 1);
        var pool = Executors.newFixedThreadPool(4);
        try {
            var tries = IntStream.range(0, 4)
                    .mapToObj(i -> pool.submit(() -> file("14").extract().statusCode()))
                    .toList();
            var statuses = new TreeMap<Integer, Integer>();
            for (var attempt : tries) {
                statuses.merge(attempt.get(), 1, Integer::sum);
            }
            assertEquals(Map.of(201, 1, 409, 3), statuses);
        } finally {
            pool.shutdown();
        }
        Api.get("handlaggare-14", payment).body("state", equalTo("IN_FILE"));
    }
}
