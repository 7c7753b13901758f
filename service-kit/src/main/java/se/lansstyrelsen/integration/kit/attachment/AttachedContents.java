package se.lansstyrelsen.integration.kit.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The bytes of attachments, in pieces. Plain JDBC, since an entity would hold a whole file, and one piece a question, so
 * that a slow reader holds neither a connection nor more than a piece.
 */
@ApplicationScoped
public class AttachedContents {

    static final int PIECE = 256 * 1024;

    private final DataSource database;

    AttachedContents(DataSource database) {
        this.database = database;
    }

    /** Keeps a file's bytes under its owner's id, in the transaction that makes the owner. */
    public void keep(UUID id, ReceivedAttachment received) {
        try (var bytes = Files.newInputStream(received.path());
                var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into attached_piece (attachment_id, number, bytes) values (?, ?, ?)")) {
            var number = 0;
            for (var piece = bytes.readNBytes(PIECE); piece.length > 0; piece = bytes.readNBytes(PIECE)) {
                insert.setObject(1, id);
                insert.setInt(2, number++);
                insert.setBytes(3, piece);
                insert.executeUpdate();
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("could not keep the attachment", e);
        }
    }

    /** Takes the bytes away, in the transaction that takes the owner away. */
    public void remove(UUID id) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from attached_piece where attachment_id = ?")) {
            delete.setObject(1, id);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("could not remove the attachment", e);
        }
    }

    /** Writes the bytes out, outside any transaction; one that is removed meanwhile ends too early for its length. */
    public void write(UUID id, OutputStream out) throws IOException {
        var number = 0;
        for (var piece = piece(id, number); piece != null; piece = piece(id, number)) {
            out.write(piece);
            number++;
        }
    }

    /** Null after the last. */
    private byte[] piece(UUID id, int number) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select bytes from attached_piece where attachment_id = ? and number = ?")) {
            query.setObject(1, id);
            query.setInt(2, number);
            try (var row = query.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("could not read the attachment", e);
        }
    }
}
