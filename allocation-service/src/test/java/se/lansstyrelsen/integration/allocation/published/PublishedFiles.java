package se.lansstyrelsen.integration.allocation.published;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import se.lansstyrelsen.integration.kit.quality.Api;

/** The tables of 2018 with every trap put into them (källa: Migrationsverket), and how they are sent. */
final class PublishedFiles {

    private PublishedFiles() {}

    /** Kommuntal 2018: commas, county rows, lost zeros, 23 municipalities without a row. */
    static String quota() {
        return text("quota.csv");
    }

    /** Reception 2018: semicolons, names in all spellings, subtotals, hidden and blank cells. */
    static String reception() {
        return text("reception.csv");
    }

    static ValidatableResponse send(String caller, int year, PublishedLayout layout, String csv) {
        return send(caller, year, layout, "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    static ValidatableResponse send(String caller, int year, PublishedLayout layout, String type, byte[] file) {
        return Api.as(caller)
                .contentType(type)
                .body(file)
                .post("/published-tables?year=" + year + "&layout=" + layout)
                .then();
    }

    private static String text(String name) {
        try (var file = PublishedFiles.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
