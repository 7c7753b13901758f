package se.lansstyrelsen.integration.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** Prints a token; run as a single source file, so it uses nothing but the JDK. */
public final class Token {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private Token() {}

    public static void main(String[] arguments) throws InterruptedException {
        var form = "grant_type=client_credentials&client_secret=demo&client_id=" + arguments[0];
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:8080/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            var body = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
            var token = TOKEN.matcher(body);
            if (!token.find()) {
                System.err.println("The issuer knows no caller " + arguments[0] + ".");
                System.exit(1);
            }
            System.out.println(token.group(1));
        } catch (IOException e) {
            System.err.println("The local stack is not running: start it with deploy/local/up.");
            System.exit(1);
        }
    }
}
