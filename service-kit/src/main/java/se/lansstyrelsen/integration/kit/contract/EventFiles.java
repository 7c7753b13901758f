package se.lansstyrelsen.integration.kit.contract;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Schema and example of each event version, as files beside the code that emits them. */
public final class EventFiles {

    private EventFiles() {}

    public static InputStream schema(String versionedName) throws IOException {
        return open("events/" + versionedName + ".schema.json");
    }

    public static InputStream example(String versionedName) throws IOException {
        return open("events/" + versionedName + ".example.json");
    }

    private static InputStream open(String path) throws IOException {
        var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(path);
        if (file == null) {
            throw new FileNotFoundException(path);
        }
        return file;
    }
}
