package se.lansstyrelsen.integration.allocation.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.ChildrenFixture;
import se.lansstyrelsen.integration.allocation.Fixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.Await;

/** Consents that arrive while the matter is being withdrawn or ended, in a transaction that has not committed. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class ConsentRaceTest {

    /** Whoever waits for a row waits for the transaction that changed it. */
    private static final String WAITING_FOR_THIS_TRANSACTION =
            "select count(*) from pg_locks where not granted and transactionid = cast(pg_current_xact_id() as xid)";

    @Inject
    EntityManager database;

    @Test
    void noConsentIsKeptAfterAWithdrawal() {
        ChildrenFixture.record(2069, "2069-01-01", ChildrenFixture.shares(2069, Map.of("2401", 3)))
                .statusCode(201);
        var transfer = Map.of(
                "year", 2069,
                "fromMunicipality", "2401",
                "toMunicipality", "2480",
                "promille", 1,
                "reason", "Boende med vana.",
                "bestInterestsOfTheChild", "Barnen får bo nära sina skolor.");
        var id = Fixture.post("handlaggare-24", "/share-transfers", transfer)
                .statusCode(201)
                .extract()
                .<String>path("id");
        assertEquals(
                409, consentDuring("transfer", "status = 'WITHDRAWN'", "/share-transfers/" + id, "kommun-2401", id));
    }

    @Test
    void noConsentIsKeptAfterAnEnding() {
        var reception = Map.of(
                "hostMunicipality",
                "2460",
                "validFrom",
                "2020-01-01",
                "diaryNumber",
                "851-8-2020",
                "parties",
                List.of(Map.of("municipalityCode", "2401", "parts", 1)));
        var id = Fixture.post("handlaggare-24", "/joint-receptions", reception)
                .statusCode(201)
                .extract()
                .<String>path("id");
        assertEquals(
                409,
                consentDuring(
                        "joint_reception",
                        "ended_on = date '2020-06-30'",
                        "/joint-receptions/" + id,
                        "kommun-2401",
                        id));
    }

    /** Changes the matter, lets the consent come, commits once the consent waits or is answered, and tells the answer. */
    private int consentDuring(String table, String change, String path, String caller, String id) {
        var consent = QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery("update " + table + " set version = version + 1, " + change + " where id = ?1")
                    .setParameter(1, UUID.fromString(id))
                    .executeUpdate();
            var answer = CompletableFuture.supplyAsync(
                    () -> Fixture.post(caller, path + "/consents", Map.of("municipalityCode", caller.substring(7)))
                            .extract()
                            .statusCode());
            Await.until("the consent waits for the matter or is answered", () -> answer.isDone() || isWaitedFor());
            return answer;
        });
        return consent.join();
    }

    private boolean isWaitedFor() {
        var waiting = (Number)
                database.createNativeQuery(WAITING_FOR_THIS_TRANSACTION).getSingleResult();
        return waiting.longValue() > 0;
    }
}
