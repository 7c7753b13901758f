package se.lansstyrelsen.integration.kit.attachment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.SampleFiles;
import se.lansstyrelsen.integration.kit.text.Hashes;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "things"))
class AttachmentHttpTest {

    private static final int LARGEST = 20_000_000;

    @Inject
    AttachedContents contents;

    @Inject
    DataSource database;

    @TestHTTPResource("/")
    URL address;

    private final UUID id = UUID.randomUUID();

    @AfterEach
    void noUploadIsLeftBehind() throws IOException {
        try (var left = Files.newDirectoryStream(
                Path.of(System.getProperty("java.io.tmpdir")),
                "attachment-" + ProcessHandle.current().pid() + "-*.upload")) {
            assertFalse(left.iterator().hasNext());
        }
    }

    @Test
    void whatIsAttachedComesBackByteForByteToBeSavedUnderItsName() {
        var bytes = SampleFiles.pdf();
        send("Intyg från Åmåls \"östra\" 100%.pdf", FileType.Media.PDF, bytes)
                .statusCode(200)
                .body("fileName", equalTo("Intyg från Åmåls _östra_ 100%.pdf"))
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(bytes.length))
                .body("hash", equalTo(Hashes.sha(bytes)));
        var answer = officer().get("/things/{id}/file", id);
        assertArrayEquals(bytes, answer.asByteArray());
        assertEquals(String.valueOf(bytes.length), answer.header("Content-Length"));
        assertEquals("application/pdf", answer.header("Content-Type"));
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertEquals("\"" + Hashes.sha(bytes) + "\"", answer.header("ETag"));
        assertEquals(
                "attachment; filename=\"Intyg fr_n _m_ls __stra_ 100_.pdf\"; filename*=UTF-8''Intyg%20fr%C3%A5n%20%C3%85m%C3%A5ls%20_%C3%B6stra_%20100%25.pdf",
                answer.header("Content-Disposition"));
        officer()
                .header("If-None-Match", answer.header("ETag"))
                .get("/things/{id}/file", id)
                .then()
                .statusCode(304);
    }

    @Test
    void aFileOfManyPiecesKeepsTheirOrderAndIsTakenAwayWhole() throws SQLException {
        var bytes = new byte[LARGEST];
        new Random(7).nextBytes(bytes);
        System.arraycopy(SampleFiles.png(), 0, bytes, 0, SampleFiles.png().length);
        send("bild.png", FileType.Media.UNSTATED, bytes).statusCode(200);
        assertEquals(LARGEST / AttachedContents.PIECE + 1, pieces());
        assertEquals(
                Hashes.sha(bytes),
                Hashes.sha(officer().get("/things/{id}/file", id).asByteArray()));
        officer().delete("/things/{id}/file", id).then().statusCode(204);
        assertEquals(0, pieces());
    }

    @Test
    void onlyOnePieceIsHeldAtATimeOnTheWayOut() throws IOException {
        var bytes = new byte[3 * AttachedContents.PIECE + 1];
        System.arraycopy(SampleFiles.png(), 0, bytes, 0, SampleFiles.png().length);
        send("bild.png", FileType.Media.PNG, bytes).statusCode(200);
        var out = new Counting();
        contents.write(id, out);
        assertEquals(bytes.length, out.inAll);
        assertEquals(AttachedContents.PIECE, out.mostAtOnce);
    }

    static Stream<Arguments> refused() {
        var pdf = FileType.Media.PDF;
        return Stream.of(
                Arguments.of("a PNG named PDF", 422, "file-not-what-its-name-says", "a.pdf", pdf, SampleFiles.png()),
                Arguments.of(
                        "a program named PDF", 422, "file-not-what-its-name-says", "a.pdf", pdf, SampleFiles.program()),
                Arguments.of(
                        "a zip named DOCX",
                        422,
                        "file-not-what-its-name-says",
                        "a.docx",
                        FileType.Media.DOCX,
                        SampleFiles.plainZip()),
                Arguments.of(
                        "an XLSX named DOCX",
                        422,
                        "file-not-what-its-name-says",
                        "a.docx",
                        FileType.Media.DOCX,
                        SampleFiles.xlsx()),
                Arguments.of(
                        "a page named TXT",
                        422,
                        "file-not-what-its-name-says",
                        "a.txt",
                        FileType.Media.TXT,
                        SampleFiles.page()),
                Arguments.of(
                        "a PDF labelled PNG",
                        422,
                        "file-not-what-its-name-says",
                        "a.pdf",
                        FileType.Media.PNG,
                        SampleFiles.pdf()),
                Arguments.of(
                        "a macro named so",
                        422,
                        "file-with-macros",
                        "a.docm",
                        FileType.Media.UNSTATED,
                        SampleFiles.docxWithMacros()),
                Arguments.of(
                        "a macro named DOCX",
                        422,
                        "file-with-macros",
                        "a.docx",
                        FileType.Media.DOCX,
                        SampleFiles.docxWithMacros()),
                Arguments.of("an encrypted PDF", 422, "file-locked", "a.pdf", pdf, SampleFiles.lockedPdf()),
                Arguments.of(
                        "a program named so",
                        415,
                        "file-type-not-taken",
                        "a.exe",
                        FileType.Media.UNSTATED,
                        SampleFiles.program()),
                Arguments.of(
                        "a type never taken",
                        415,
                        "unsupported-media-type",
                        "a.exe",
                        "application/x-msdownload",
                        SampleFiles.program()),
                Arguments.of("nothing", 400, "empty-body", "a.pdf", pdf, new byte[0]),
                Arguments.of("no name", 400, "invalid-parameter", "", pdf, SampleFiles.pdf()),
                Arguments.of("a byte too many", 413, "body-too-large", "a.pdf", pdf, new byte[LARGEST + 1]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatIsNotTakenLeavesNoByteBehind(
            String what, int status, String slug, String name, String mediaType, byte[] bytes) throws SQLException {
        send(name, mediaType, bytes)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/things/v1/problems/" + slug));
        assertEquals(0, pieces());
    }

    /** The sender would go on for ever; the answer comes when the limit is passed. */
    @Test
    void aBodyWithoutALengthIsRefusedWhenItPassesTheLimit() throws IOException, SQLException {
        var sent = 0;
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(30_000);
            var out = socket.getOutputStream();
            out.write(head("Transfer-Encoding: chunked"));
            var chunk = ("10000\r\n" + "x".repeat(65_536) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            try {
                while (sent < 50_000_000 && socket.getInputStream().available() == 0) {
                    out.write(chunk);
                    sent += 65_536;
                }
            } catch (IOException closedWhileSending) {
                // The answer, if it came, is still there to be read.
            }
            assertTrue(firstLine(socket.getInputStream()).contains("413"));
        }
        assertTrue(sent > LARGEST);
        assertEquals(0, pieces());
    }

    @Test
    void aBodyOf50MegabytesIsRefusedByItsLengthBeforeItIsSent() throws IOException, SQLException {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(head("Content-Length: 50000000"));
            socket.getOutputStream().write(SampleFiles.pdf());
            assertTrue(firstLine(socket.getInputStream()).contains("413"));
        }
        assertEquals(0, pieces());
    }

    private byte[] head(String length) {
        return ("POST /things/v1/things/" + id
                        + "/file?fileName=a.pdf HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + EmbeddedStack.issuer().token("handlaggare-12") + "\r\nContent-Type: application/pdf\r\n"
                        + length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String firstLine(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var letter = in.read(); letter > 0 && letter != '\r'; letter = in.read()) {
            line.append((char) letter);
        }
        return line.toString();
    }

    private ValidatableResponse send(String name, String mediaType, byte[] bytes) {
        return officer()
                .contentType(mediaType)
                .queryParam("fileName", name)
                .body(bytes)
                .post("/things/{id}/file", id)
                .then();
    }

    private static RequestSpecification officer() {
        return given().basePath("/things/v1")
                .auth()
                .oauth2(EmbeddedStack.issuer().token("handlaggare-12"));
    }

    private long pieces() throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement("select count(*) from attached_piece where attachment_id = ?")) {
            query.setObject(1, id);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static final class Counting extends OutputStream {
        private long inAll;
        private int mostAtOnce;

        @Override
        public void write(int one) {
            inAll++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            inAll += length;
            mostAtOnce = Math.max(mostAtOnce, length);
        }
    }
}
