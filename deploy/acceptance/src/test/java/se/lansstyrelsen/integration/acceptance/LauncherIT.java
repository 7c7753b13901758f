package se.lansstyrelsen.integration.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code deploy/local/up} says and leaves behind when things are not as they should be. */
class LauncherIT {

    private static final Path ROOT = Path.of(System.getProperty("integration.root"));
    private static final List<Integer> PORTS = List.of(8080, 8081, 8082, 8083, 8084, 15432, 19092);

    @Test
    void anOldJavaIsNamedWithWhatIsNeeded(@TempDir Path folder) throws Exception {
        var java = folder.resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(
                java,
                """
                #!/bin/sh
                for argument; do [ "$argument" = -XshowSettings:properties ] && echo '    java.specification.version = 11' >&2; done
                echo 'openjdk version "11.0.2"' >&2
                """);
        assertTrue(java.toFile().setExecutable(true));
        var up = new ProcessBuilder(ROOT.resolve("deploy/local/up").toString()).redirectErrorStream(true);
        up.environment().put("JAVA_HOME", folder.toString());
        var process = up.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, process.waitFor());
        assertTrue(said.contains("A JDK 17 or newer is needed") && said.contains("11.0.2"), said);
    }

    @Test
    void aTakenPortIsNamedWithWhatNeedsIt() throws Exception {
        try (var socket = new ServerSocket()) {
            if (isFree(8083)) {
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 8083));
            }
            var process = up("--no-demo", "--exit");
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(2, process.waitFor(), said);
            assertTrue(said.contains("Port 8083, which collaboration needs, is taken."), said);
        }
    }

    @Test
    void aKilledLauncherLeavesNoProcessAndNoFileBehind() throws Exception {
        assumeTrue(PORTS.stream().allMatch(LauncherIT::isFree), "something else runs on the stack's ports");
        var before = temporaryFolders();
        var process = up("--no-demo");
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertTrue(said.lines().anyMatch(line -> line.contains("reporting") && line.contains("ready")));
            process.destroyForcibly().waitFor();
        }
        var end = Instant.now().plus(Duration.ofSeconds(30));
        while (!(PORTS.stream().allMatch(LauncherIT::isFree) && temporaryFolders() == before)) {
            assertTrue(Instant.now().isBefore(end), "something is left thirty seconds after the kill");
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static Process up(String... options) throws IOException {
        var command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Dintegration.root=" + ROOT,
                                "-cp",
                                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                                "se.lansstyrelsen.integration.local.Up"),
                        Stream.of(options))
                .toList();
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static long temporaryFolders() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("integration\\d+"))
                    .count();
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
