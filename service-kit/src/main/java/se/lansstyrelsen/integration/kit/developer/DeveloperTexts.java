package se.lansstyrelsen.integration.kit.developer;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import se.lansstyrelsen.integration.kit.document.Markdown;

/**
 * What the service's own developers say of it, as HTML; written in Markdown under {@code developer/} beside the code, so
 * that it has the code's versions (DOK.05).
 *
 * @param about what the API is for, its resources, and an example
 * @param limits what it does not do (kända begränsningar)
 * @param changes what each version brought (ändringar)
 */
record DeveloperTexts(String about, String limits, String changes) {

    /** @param language {@code sv} or {@code en} */
    static DeveloperTexts in(String language) {
        return new DeveloperTexts(text("about", language), text("limits", language), text("changes", language));
    }

    private static String text(String name, String language) {
        var path = "developer/" + name + "." + language + ".md";
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new FileNotFoundException(path);
            }
            return Markdown.html(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
