package se.lansstyrelsen.integration.local;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import se.lansstyrelsen.integration.embedded.Broker;
import se.lansstyrelsen.integration.embedded.DemoIssuer;
import se.lansstyrelsen.integration.embedded.Folders;
import se.lansstyrelsen.integration.embedded.MailServer;
import se.lansstyrelsen.integration.embedded.PostgresServer;

/** The running product on one machine: PostgreSQL, Kafka, issuer and the four services as processes of their own. */
public final class Stack implements AutoCloseable {

    private static final Duration READY = Duration.ofMinutes(3);
    /** The demo's issuer asks for none; the session cookie is sealed with it. */
    private static final String DASHBOARD_SECRET = "the demo seals its session cookies with this";

    private static final Map<String, Integer> HEAP =
            Map.of("allocation", 256, "grants", 160, "collaboration", 160, "reporting", 160);

    private static final Map<String, String> ON_ONE_MACHINE = Map.of(
            // The mail server is on this machine and takes what it gets.
            "collaboration.mail.per-second", "500",
            "collaboration.mail.doubt-after", "10s",
            // Fictitious: the account from which the demo's county pays.
            "grants.payments.bankgiro.08", "5050-1055",
            // So that a program on this machine can be told of events; a known key protects nothing.
            "webhooks.key", "bG9jYWwgc3RhY2sgb25seTogbm8gc2VjcmV0IGF0IGFsbA==",
            "webhooks.private-hosts", "127.0.0.1",
            "webhooks.plain-http", "true");

    private final Options options;
    private final PrintStream out;
    private final Ports ports;
    private final Path folder;
    private final Watchdog watchdog;
    private final Map<String, List<ServiceProcess>> services = new LinkedHashMap<>();
    private PostgresServer postgres;
    private Broker broker;
    private DemoIssuer issuer;
    private MailServer mail;
    private boolean closed;

    private Stack(Options options, PrintStream out, Ports ports, Path folder, Watchdog watchdog) {
        this.options = options;
        this.out = out;
        this.ports = ports;
        this.folder = folder;
        this.watchdog = watchdog;
    }

    /** Starts everything and returns when all are ready. @throws StackException with a sentence to act on */
    public static Stack start(Options options, PrintStream out) throws InterruptedException {
        try {
            var ports = Ports.of(options);
            var taken = ports.taken(options.replicas());
            if (!taken.isEmpty()) {
                throw new StackException(
                        2,
                        taken.entrySet().stream()
                                .map(entry -> "Port " + entry.getKey() + ", which " + entry.getValue()
                                        + " needs, is taken. Stop what uses it and try again.")
                                .reduce((one, other) -> one + "\n" + other)
                                .orElseThrow());
            }
            var watchdog = Watchdog.start();
            var folder = options.data() == null ? Files.createTempDirectory("integration") : options.data();
            if (options.data() == null) {
                watchdog.removeAtTheEnd(folder);
            }
            var stack = new Stack(options, out, ports, folder, watchdog);
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stack-end"));
            try {
                stack.startAll();
            } catch (IOException | RuntimeException e) {
                stack.close();
                throw e;
            }
            return stack;
        } catch (IOException e) {
            throw new StackException(1, e.getMessage());
        }
    }

    private void startAll() throws IOException, InterruptedException {
        var begun = System.nanoTime();
        Files.createDirectories(folder.resolve("logs"));
        try {
            var servers = List.of(
                    CompletableFuture.runAsync(() -> run(() -> {
                        postgres = PostgresServer.start(ports.postgres(), folder.resolve("postgres"), true);
                        watchdog.watch(postgres.pid());
                        say("PostgreSQL", ports.postgres(), begun);
                    })),
                    CompletableFuture.runAsync(() -> run(() -> {
                        broker = Broker.start(ports.kafka(), folder.resolve("kafka"));
                        say("Kafka", ports.kafka(), begun);
                    })),
                    CompletableFuture.runAsync(() -> run(() -> {
                        issuer = DemoIssuer.start(ports.issuer());
                        say("issuer", ports.issuer(), begun);
                    })),
                    CompletableFuture.runAsync(() -> run(() -> {
                        mail = MailServer.start(ports.mail());
                        say("mail", ports.mail(), begun);
                    })));
            servers.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        }
        for (var name : ports.services().keySet()) {
            services.put(name, new ArrayList<>());
            for (var replica = 0; replica < options.replicas(); replica++) {
                var process = process(name, replica);
                services.get(name).add(process);
                process.start();
            }
        }
        for (var replicas : services.values()) {
            for (var process : replicas) {
                process.awaitReady(READY);
                say(process.name(), process.port(), begun);
            }
        }
    }

    private ServiceProcess process(String name, int replica) throws IOException {
        var jar = Checkout.root().resolve(name + "-service/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new StackException(
                    1,
                    name
                            + "-service is not built. Run mvn -DskipTests package, or start with deploy/local/up, which does.");
        }
        PostgresServer.Database database;
        try {
            database = postgres.database(name);
        } catch (SQLException e) {
            throw new IOException("PostgreSQL did not take the database " + name, e);
        }
        var label = replica == 0 ? name : name + "-" + (replica + 1);
        var settings = new LinkedHashMap<>(ON_ONE_MACHINE);
        settings.putAll(Map.of(
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password(),
                "kafka.bootstrap.servers", broker.bootstrap(),
                "quarkus.oidc.auth-server-url", issuer.url(),
                "quarkus.mailer.port", String.valueOf(ports.mail()),
                "dashboard.client-secret", DASHBOARD_SECRET));
        return new ServiceProcess(
                label,
                ports.service(name, replica),
                jar,
                HEAP.get(name),
                folder.resolve("logs").resolve(label + ".log"),
                settings,
                watchdog,
                out);
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private void say(String what, int port, long begun) {
        out.printf("  %-16s ready on 127.0.0.1:%d after %.1f s%n", what, port, (System.nanoTime() - begun) / 1e9);
    }

    /** Base address of a service's API: {@code http://127.0.0.1:8081/allocation/v1}. */
    public URI api(String service) {
        return URI.create("http://127.0.0.1:" + ports.service(service, 0) + "/" + service + "/v1");
    }

    /** Base address of a replica of a service, without path. */
    public URI replica(String service, int replica) {
        return URI.create("http://127.0.0.1:" + ports.service(service, replica));
    }

    public String bootstrap() {
        return broker.bootstrap();
    }

    /** An access token for a demo caller. */
    public String token(String caller) {
        return issuer.token(caller);
    }

    /** What the services have sent; nothing leaves the machine. */
    public MailServer mail() {
        return mail;
    }

    public URI issuer() {
        return URI.create(issuer.url());
    }

    public Broker broker() {
        return broker;
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    /** Kills a replica of a service at once and returns when it is ready again. */
    public void killAndAwait(String service, int replica) throws IOException, InterruptedException {
        var process = services.get(service).get(replica);
        var before = process.pid();
        process.kill();
        while (process.pid() == before) {
            Thread.sleep(20);
        }
        process.awaitReady(READY);
    }

    /** Process id of a replica. */
    public long pid(String service, int replica) {
        return services.get(service).get(replica).pid();
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            services.values().forEach(replicas -> replicas.forEach(ServiceProcess::askToStop));
            for (var replicas : services.values()) {
                for (var process : replicas) {
                    process.awaitStop();
                }
            }
            if (mail != null) {
                mail.close();
            }
            if (issuer != null) {
                issuer.close();
            }
            if (broker != null) {
                broker.close();
            }
            if (postgres != null) {
                postgres.close();
            }
            if (options.data() == null) {
                Folders.delete(folder);
            }
            watchdog.close();
        } catch (IOException e) {
            out.println("  could not end everything in order: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
