package se.lansstyrelsen.integration.grants.payment;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.part;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.propose;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.bankanswer.BankMessages;
import se.lansstyrelsen.integration.grants.reclaim.ReclaimFixture;
import se.lansstyrelsen.integration.grants.report.GrantedMatter;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** What payments wait for and are barred by, in other capabilities. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class AwaitedPaymentTest {

    private static final String COUNTY = "14";

    private GrantedMatter matter;

    @BeforeEach
    void decide() {
        matter = GrantedMatter.of(COUNTY, "1480", 2026);
    }

    @Test
    void aPartThatWaitsForAReportIsDueOnceThatIsApproved() {
        PaymentFixture.plan(COUNTY, matter.path(), part("450000", "AFTER_REPORT", "report", "INTERIM"))
                .statusCode(201);
        propose(COUNTY, matter.path(), 1).statusCode(409).body("type", endsWith("/part-not-due"));

        var day = LocalDate.now(StockholmTime.ZONE).plusDays(30).toString();
        Api.post(matter.officer(), matter.path() + "/report-dates", Map.of("kind", "INTERIM", "dueOn", day))
                .statusCode(201);
        var report = matter.submitted("INTERIM", "STAFF", "100000");
        propose(COUNTY, matter.path(), 1).statusCode(409).body("type", endsWith("/part-not-due"));

        matter.approved(report, "STAFF", "100000");
        propose(COUNTY, matter.path(), 1).statusCode(201);
    }

    @Test
    void nothingIsPaidWhileAReclaimIsOpen() {
        PaymentFixture.plan(COUNTY, matter.path(), part("200000", "AT_DECISION"), part("250000", "AT_DECISION"))
                .statusCode(201);
        pay(1);
        var reclaim = ReclaimFixture.raised(matter, "SECTION_40", "1000");

        propose(COUNTY, matter.path(), 2).statusCode(409).body("type", endsWith("/reclaim-open"));
        GrantedMatter.move(matter.officer(), reclaim, "closures", Map.of("goodFaith", false, "reasons", "Rätt använt."))
                .statusCode(201);
        propose(COUNTY, matter.path(), 2).statusCode(201);
    }

    private void pay(int number) {
        var payment = PaymentFixture.approved(COUNTY, matter.path(), number);
        var file = PaymentFixture.filed(COUNTY);
        var booked = BankMessages.entry(
                "DBIT",
                PaymentFixture.field(COUNTY, payment, "endToEndId"),
                "200000.00",
                LocalDate.now(StockholmTime.ZONE).toString());
        PaymentFixture.answer(
                        COUNTY,
                        file,
                        BankMessages.camt054(UUID.randomUUID().toString().substring(9), booked))
                .statusCode(201);
        assertEquals("PAID", PaymentFixture.field(COUNTY, payment, "state"));
    }
}
