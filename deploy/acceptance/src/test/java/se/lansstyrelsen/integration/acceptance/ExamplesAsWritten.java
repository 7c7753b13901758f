package se.lansstyrelsen.integration.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.local.Stack;

/** Runs each command of the example clients' README as it stands there, and holds what it says against the text below it. */
final class ExamplesAsWritten {

    private static final Path ROOT = Path.of(System.getProperty("integration.root"));
    private static final Path PAGE = ROOT.resolve("deploy/examples/README.md");
    private static final Path CURSOR = ROOT.resolve("deploy/local/target/events.cursor");
    private static final String ANYTHING = "…";
    private static final int PATIENCE_SECONDS = 120;

    private ExamplesAsWritten() {}

    /** A command and the lines it must say, in that order and perhaps with others between. */
    private record Example(String command, List<String> says) {}

    static void runEach(Stack stack) throws IOException, InterruptedException {
        var examples = read(Files.readAllLines(PAGE));
        assertFalse(examples.isEmpty(), "the page has commands");
        Files.deleteIfExists(CURSOR);
        for (var example : examples) {
            var said = run(example.command(), stack);
            var lines = said.lines().iterator();
            for (var expected : example.says()) {
                assertTrue(
                        comes(expected, lines), example.command() + "\ndid not say: " + expected + "\nbut:\n" + said);
            }
        }
        Files.deleteIfExists(CURSOR);
    }

    private static List<Example> read(List<String> page) {
        var examples = new ArrayList<Example>();
        var lines = page.iterator();
        String command = null;
        while (lines.hasNext()) {
            var line = lines.next();
            if (line.equals("```sh")) {
                command = String.join("\n", block(lines));
            } else if (line.equals("```text")) {
                examples.add(new Example(command, block(lines)));
            }
        }
        return examples;
    }

    private static List<String> block(Iterator<String> lines) {
        var block = new ArrayList<String>();
        for (var line = lines.next(); !line.equals("```"); line = lines.next()) {
            block.add(line);
        }
        return block;
    }

    private static boolean comes(String expected, Iterator<String> lines) {
        var pattern = Pattern.compile(List.of(expected.split(ANYTHING, -1)).stream()
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")));
        while (lines.hasNext()) {
            if (pattern.matcher(lines.next()).matches()) {
                return true;
            }
        }
        return false;
    }

    private static String run(String command, Stack stack) throws IOException, InterruptedException {
        var shell = new ProcessBuilder("bash", "-c", command)
                .directory(ROOT.toFile())
                .redirectErrorStream(true);
        shell.environment()
                .putAll(Map.of(
                        "ISSUER_URL", stack.issuer().toString(),
                        "ALLOCATION_URL", stack.api("allocation").toString(),
                        "GRANTS_URL", stack.api("grants").toString(),
                        "PATH",
                                Path.of(System.getProperty("java.home"), "bin") + ":"
                                        + System.getenv().getOrDefault("PATH", "")));
        var process = shell.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), command);
        assertEquals(0, process.exitValue(), command + "\nsaid:\n" + said);
        return said;
    }
}
