package se.lansstyrelsen.integration.kit.upload;

import java.io.Closeable;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import se.lansstyrelsen.integration.kit.problem.Problem;

/**
 * The frame of an XLSX workbook (ECMA-376): which sheets show, where they lie, and the strings they share. Read with the
 * JDK's zip and StAX readers, so that what it may hold is bounded: fastexcel-reader widens a row to whatever column a
 * cell names, and one cell named ZZZZZZ1 then takes the whole heap.
 */
final class Workbook implements Closeable {

    private static final int MOST_SHEETS = 20;
    private static final int MOST_STRINGS = 200_000;
    private static final int MOST_CHARACTERS = 8_000_000;

    private final ZipFile zip;
    private final Map<String, String> parts = new HashMap<>();
    private String strings;

    Workbook(File file) throws IOException {
        try {
            zip = new ZipFile(file);
        } catch (ZipException | EOFException damaged) {
            throw Unreadable.because("the workbook is damaged");
        }
        try {
            readRelations();
        } catch (IOException | RuntimeException failure) {
            zip.close();
            throw failure;
        }
    }

    /**
     * A sheet that shows.
     *
     * @param part its place in the package
     */
    record Sheet(String name, String part) {}

    List<Sheet> sheets() throws IOException {
        var sheets = new ArrayList<Sheet>();
        try (var xml = part("xl/workbook.xml")) {
            while (sheets.size() < MOST_SHEETS && xml.next()) {
                if (xml.starts("sheet")
                        && (xml.attribute("state") == null
                                || xml.attribute("state").equals("visible"))) {
                    var part = parts.get(xml.attribute("id"));
                    if (part != null) {
                        sheets.add(new Sheet(xml.attribute("name"), part));
                    }
                }
            }
        }
        return sheets;
    }

    /** Every string that cells point to by number. */
    List<String> strings() throws IOException {
        if (strings == null) {
            return List.of();
        }
        var all = new ArrayList<String>();
        var characters = 0L;
        try (var xml = part(strings)) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    var text = xml.text();
                    characters += text.length();
                    if (all.size() == MOST_STRINGS || characters > MOST_CHARACTERS) {
                        throw Problem.BODY_TOO_LARGE.with(
                                "The workbook holds far more text than a published table. Send only the table's own sheet.");
                    }
                    all.add(text);
                }
            }
        }
        return all;
    }

    XmlPart part(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw Unreadable.because("it is no XLSX workbook");
        }
        try {
            return new XmlPart(zip.getInputStream(entry));
        } catch (ZipException | EOFException damaged) {
            throw Unreadable.because("the workbook is damaged");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void readRelations() throws IOException {
        try (var xml = part("xl/_rels/workbook.xml.rels")) {
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    var target = xml.attribute("Target");
                    if (target != null) {
                        var place = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                        parts.put(xml.attribute("Id"), place);
                        if (String.valueOf(xml.attribute("Type")).endsWith("/sharedStrings")) {
                            strings = place;
                        }
                    }
                }
            }
        }
    }
}
