package se.lansstyrelsen.integration.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** A real PostgreSQL server out of Maven Central's binaries, with one database for each service that asks. */
public final class PostgresServer implements AutoCloseable {

    private static final String USER = "postgres";

    private final EmbeddedPostgres server;
    private final Path data;

    private PostgresServer(EmbeddedPostgres server, Path data) {
        this.server = server;
        this.data = data;
    }

    /** Where a service finds its database. */
    public record Database(String url, String user, String password) {}

    /**
     * Starts a server.
     *
     * @param port 0 for any that is free
     * @param data where the data are, kept if there are any
     * @param durable whether a commit waits for the disk; only tests do without
     */
    public static PostgresServer start(int port, Path data, boolean durable) throws IOException {
        Files.createDirectories(data);
        var isNew = !Files.exists(data.resolve("PG_VERSION"));
        Files.deleteIfExists(data.resolve("postmaster.pid"));
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data.toFile())
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("fsync", durable ? "on" : "off")
                .setServerConfig("synchronous_commit", durable ? "on" : "off")
                .setServerConfig("full_page_writes", durable ? "on" : "off");
        if (port != 0) {
            builder.setPort(port);
        }
        if (!isNew) {
            builder.setCleanDataDirectory(false);
        }
        return new PostgresServer(builder.start(), data);
    }

    /** The named database, made if it is not there. */
    public Database database(String name) throws SQLException {
        if (!name.matches("[a-z_]{1,30}")) {
            throw new IllegalArgumentException("a database name is small letters");
        }
        try (var connection = connect();
                var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, name);
            try (var found = query.executeQuery();
                    var statement = connection.createStatement()) {
                if (!found.next()) {
                    statement.execute("create database " + name);
                }
            }
        }
        return new Database(server.getJdbcUrl(USER, name), USER, USER);
    }

    public int port() {
        return server.getPort();
    }

    /** Process id of the server, from its own file. */
    public long pid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
    }

    /** A connection as the server's owner. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(server.getJdbcUrl(USER, USER), USER, USER);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
