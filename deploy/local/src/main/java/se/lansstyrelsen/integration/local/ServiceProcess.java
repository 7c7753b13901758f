package se.lansstyrelsen.integration.local;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One service in a process of its own; started again when it dies, until it has died too often. */
final class ServiceProcess {

    private static final int MOST_DEATHS_A_MINUTE = 5;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final int port;
    private final Path jar;
    private final int heapMegabytes;
    private final Path log;
    private final Map<String, String> settings;
    private final Watchdog watchdog;
    private final PrintStream out;
    private final Deque<Instant> deaths = new ArrayDeque<>();
    private Process process;
    private volatile boolean stopping;

    ServiceProcess(
            String name,
            int port,
            Path jar,
            int heapMegabytes,
            Path log,
            Map<String, String> settings,
            Watchdog watchdog,
            PrintStream out) {
        this.name = name;
        this.port = port;
        this.jar = jar;
        this.heapMegabytes = heapMegabytes;
        this.log = log;
        this.settings = settings;
        this.watchdog = watchdog;
        this.out = out;
    }

    String name() {
        return name;
    }

    int port() {
        return port;
    }

    synchronized long pid() {
        return process.pid();
    }

    synchronized void start() throws IOException {
        stopping = false;
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-XX:+ExitOnOutOfMemoryError"));
        var archive = jar.resolveSibling("app-cds.jsa");
        if (Files.exists(archive)) {
            command.add("-XX:SharedArchiveFile=" + archive);
        }
        command.add("-Dquarkus.http.host=127.0.0.1");
        command.add("-Dquarkus.http.port=" + port);
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.add("-jar");
        command.add(jar.toString());
        process = new ProcessBuilder(command)
                .directory(jar.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        watchdog.watch(process.pid());
        process.onExit().thenAccept(this::ended);
    }

    /** Waits until the service says it is ready. @throws IOException with the end of its log when it does not come */
    void awaitReady(Duration atMost) throws IOException, InterruptedException {
        var end = Instant.now().plus(atMost);
        while (Instant.now().isBefore(end)) {
            if (isReady()) {
                return;
            }
            if (hasGivenUp()) {
                break;
            }
            Thread.sleep(50);
        }
        throw new IOException(name + " did not become ready. The end of its log " + log + ":\n" + endOfLog());
    }

    boolean isReady() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    synchronized boolean hasGivenUp() {
        return deaths.size() >= MOST_DEATHS_A_MINUTE;
    }

    /** Kills it without warning, as a power cut would; it is started again like after any death. */
    void kill() {
        process.destroyForcibly();
    }

    void askToStop() {
        stopping = true;
        process.destroy();
    }

    void awaitStop() throws InterruptedException {
        if (!process.waitFor(8, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            process.waitFor(5, TimeUnit.SECONDS);
        }
    }

    private synchronized void ended(Process gone) {
        if (stopping || gone != process) {
            return;
        }
        deaths.addLast(Instant.now());
        deaths.removeIf(death -> death.isBefore(Instant.now().minusSeconds(60)));
        if (hasGivenUp()) {
            out.println("  " + name + " has ended " + deaths.size()
                    + " times in a minute and is not started again. Its log: " + log);
            return;
        }
        out.println("  " + name + " ended with status " + gone.exitValue() + " and is started again");
        try {
            start();
        } catch (IOException e) {
            out.println("  " + name + " cannot be started: " + e.getMessage());
        }
    }

    private String endOfLog() throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }
}
