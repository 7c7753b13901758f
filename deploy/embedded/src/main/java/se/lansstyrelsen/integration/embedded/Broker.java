package se.lansstyrelsen.integration.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** A real Kafka broker in this JVM, its own controller (KRaft). Can be stopped and started again with its data. */
public final class Broker implements AutoCloseable {

    private static final int PARTITIONS = 3;

    private final int port;
    private final int controllerPort;
    private final Path data;
    private KafkaRaftServer server;

    private Broker(int port, Path data) {
        this.port = port;
        this.data = data;
        this.controllerPort = freePort();
    }

    /**
     * Starts a broker.
     *
     * @param port 0 for any that is free
     * @param data where topics are kept
     */
    public static Broker start(int port, Path data) throws IOException {
        var broker = new Broker(port == 0 ? freePort() : port, data);
        broker.start();
        return broker;
    }

    /** Address for clients. */
    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    /** Starts a broker that was stopped, on its port and with its data. */
    public synchronized void start() throws IOException {
        Files.createDirectories(data);
        var settings = settings();
        if (!Files.exists(data.resolve("topics/meta.properties"))) {
            format(settings);
        }
        server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        server.startup();
        makeTopics();
    }

    private void makeTopics() throws IOException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap()))) {
            var present = admin.listTopics().names().get(30, TimeUnit.SECONDS);
            admin.createTopics(topics().stream()
                            .filter(topic -> !present.contains(topic))
                            .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1))
                            .toList())
                    .all()
                    .get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the broker did not come up", e);
        }
    }

    /** Stops the broker; its data stay. */
    public synchronized void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    private void format(Properties settings) throws IOException {
        var file = Files.createTempFile("broker", ".properties");
        try {
            try (var out = Files.newOutputStream(file)) {
                settings.store(out, null);
            }
            var command =
                    new String[] {"format", "--cluster-id", Uuid.randomUuid().toString(), "--config", file.toString()};
            var status = StorageTool.execute(command, new PrintStream(OutputStream.nullOutputStream()));
            if (status != 0) {
                throw new IOException("the broker's folder " + data + " could not be prepared");
            }
        } finally {
            Files.delete(file);
        }
    }

    private Properties settings() {
        var settings = new Properties();
        settings.putAll(Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@127.0.0.1:" + controllerPort),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort),
                Map.entry("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port),
                Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("log.dirs", data.resolve("topics").toString()),
                Map.entry("num.partitions", String.valueOf(PARTITIONS)),
                Map.entry("auto.create.topics.enable", "true"),
                Map.entry("log.retention.ms", "-1"),
                Map.entry("offsets.retention.minutes", "525600"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "3"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "1"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4"),
                Map.entry("log.cleaner.dedupe.buffer.size", "2097152"),
                Map.entry("controlled.shutdown.enable", "false"),
                Map.entry("log.segment.bytes", "134217728")));
        return settings;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The topics of the four services and the partner feed, so that nobody waits for one to be made. */
    public static List<String> topics() {
        return List.of(
                "allocation.events",
                "grants.events",
                "collaboration.events",
                "reporting.events",
                "allocation.dead-letter",
                "grants.dead-letter",
                "collaboration.dead-letter",
                "reporting.dead-letter",
                "migrationsverket.settlement");
    }
}
