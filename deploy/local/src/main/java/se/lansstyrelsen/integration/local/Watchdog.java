package se.lansstyrelsen.integration.local;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Ends everything the launcher started when the launcher itself is gone, however it went: a small shell that reads a
 * pipe from us and acts at its end. It is told each process as it starts.
 */
final class Watchdog implements Closeable {

    private static final String SCRIPT =
            """
            trap '' INT TERM HUP
            pids=''
            folders=''
            while read -r what value; do
              case "$what" in
                pid) pids="$pids $value" ;;
                folder) folders="$value" ;;
                done) exit 0 ;;
              esac
            done
            [ -n "$pids" ] && kill -9 $pids 2>/dev/null
            sleep 1
            [ -n "$folders" ] && rm -rf "$folders"
            """;

    private final OutputStream pipe;

    private Watchdog(OutputStream pipe) {
        this.pipe = pipe;
    }

    static Watchdog start() throws IOException {
        var process = new ProcessBuilder("sh", "-c", SCRIPT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Watchdog(process.getOutputStream());
    }

    void watch(long pid) throws IOException {
        tell("pid " + pid);
    }

    void removeAtTheEnd(Path folder) throws IOException {
        tell("folder " + folder);
    }

    /** Everything has been ended in order; nothing is left to do. */
    @Override
    public void close() throws IOException {
        tell("done");
        pipe.close();
    }

    private synchronized void tell(String line) throws IOException {
        pipe.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        pipe.flush();
    }
}
