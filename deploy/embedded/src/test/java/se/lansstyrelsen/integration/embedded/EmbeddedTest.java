package se.lansstyrelsen.integration.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedTest {

    @Test
    void databaseKeepsItsRowsOverARestart(@TempDir Path folder) throws Exception {
        try (var server = PostgresServer.start(0, folder.resolve("data"), true)) {
            var database = server.database("allocation");
            try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                    var statement = connection.createStatement()) {
                statement.execute("create table kept (n int)");
                statement.execute("insert into kept values (42)");
            }
        }
        try (var server = PostgresServer.start(0, folder.resolve("data"), true)) {
            var database = server.database("allocation");
            try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                    var row = connection.createStatement().executeQuery("select n from kept")) {
                assertTrue(row.next());
                assertEquals(42, row.getInt(1));
            }
        }
    }

    @Test
    void brokerKeepsItsMessagesOverARestartOnTheSamePort(@TempDir Path folder) throws Exception {
        try (var broker = Broker.start(0, folder)) {
            var address = broker.bootstrap();
            try (var producer = new KafkaProducer<>(
                    Map.<String, Object>of("bootstrap.servers", address),
                    new StringSerializer(),
                    new StringSerializer())) {
                producer.send(new ProducerRecord<>("allocation.events", "key", "value"))
                        .get();
            }
            broker.stop();
            broker.start();
            assertEquals(address, broker.bootstrap());
            try (var consumer = new KafkaConsumer<>(
                    Map.<String, Object>of(
                            "bootstrap.servers", address, "group.id", "test", "auto.offset.reset", "earliest"),
                    new StringDeserializer(),
                    new StringDeserializer())) {
                consumer.subscribe(List.of("allocation.events"));
                var found = "";
                for (var attempt = 0; attempt < 40 && found.isEmpty(); attempt++) {
                    for (var message : consumer.poll(Duration.ofMillis(500))) {
                        found = message.value();
                    }
                }
                assertEquals("value", found);
            }
        }
    }

    @Test
    void tokensVerifyAgainstThePublishedKeys() throws Exception {
        try (var issuer = DemoIssuer.start(0)) {
            var verifier = new JwtConsumerBuilder()
                    .setExpectedIssuer(issuer.url())
                    .setExpectedAudience("integration")
                    .setVerificationKeyResolver(
                            new HttpsJwksVerificationKeyResolver(new HttpsJwks(issuer.url() + "/jwks")))
                    .build();
            var claims = verifier.processToClaims(issuer.token("handlaggare-12"));
            assertEquals("handlaggare-12", claims.getSubject());
            assertEquals(List.of("case-officer"), claims.getStringListClaimValue("roles"));
            assertEquals(List.of("12"), claims.getStringListClaimValue("counties"));
        }
    }

    @Test
    void anUnknownCallerGetsNoToken() throws Exception {
        try (var issuer = DemoIssuer.start(0)) {
            var request = HttpRequest.newBuilder(URI.create(issuer.url() + "/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "grant_type=client_credentials&client_id=nobody&client_secret=demo"))
                    .build();
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            assertEquals(401, answer.statusCode());
            assertTrue(answer.body().contains("invalid_client"));
        }
    }
}
