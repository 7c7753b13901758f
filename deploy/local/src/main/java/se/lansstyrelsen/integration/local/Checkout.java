package se.lansstyrelsen.integration.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where this checkout lies: the folder above that holds the services. */
final class Checkout {

    private Checkout() {}

    static Path root() {
        var folder = Path.of(System.getProperty("integration.root", "")).toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("allocation-service"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new StackException(1, "Start from inside the checkout, or through deploy/local/up.");
        }
        return folder;
    }
}
