package se.lansstyrelsen.integration.embedded;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/**
 * What a service's tests stand on: one PostgreSQL, one broker, one issuer and one mail server for the JVM, however many times the
 * application starts. The argument {@code service} names the database.
 */
public final class EmbeddedStack implements QuarkusTestResourceLifecycleManager {

    private static PostgresServer postgres;
    private static Broker broker;
    private static DemoIssuer issuer;
    private static MailServer mail;

    private String service = "service";

    public static synchronized PostgresServer postgres() {
        ensureStarted();
        return postgres;
    }

    public static synchronized Broker broker() {
        ensureStarted();
        return broker;
    }

    public static synchronized DemoIssuer issuer() {
        ensureStarted();
        return issuer;
    }

    public static synchronized MailServer mail() {
        ensureStarted();
        return mail;
    }

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", service);
    }

    @Override
    public Map<String, String> start() {
        try {
            var database = postgres().database(service);
            return Map.of(
                    "quarkus.datasource.jdbc.url", database.url(),
                    "quarkus.datasource.username", database.user(),
                    "quarkus.datasource.password", database.password(),
                    "kafka.bootstrap.servers", broker().bootstrap(),
                    "quarkus.oidc.auth-server-url", issuer().url(),
                    "quarkus.mailer.port", String.valueOf(mail().port()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        // Kept for the next application of this JVM; the shutdown hook ends it.
    }

    private static void ensureStarted() {
        if (postgres != null) {
            return;
        }
        try {
            var folder = Files.createTempDirectory("integration-test");
            postgres = PostgresServer.start(0, folder.resolve("postgres"), false);
            broker = Broker.start(0, folder.resolve("kafka"));
            issuer = DemoIssuer.start(0);
            mail = MailServer.start(0);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(folder)));
        } catch (IOException e) {
            throw new IllegalStateException("the embedded servers did not start", e);
        }
    }

    private static void end(Path folder) {
        try {
            mail.close();
            issuer.close();
            broker.close();
            postgres.close();
            Folders.delete(folder);
        } catch (IOException e) {
            System.err.println("could not clean up " + folder + ": " + e.getMessage());
        }
    }
}
