package se.lansstyrelsen.integration.reporting.page;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.Engine;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jboss.logging.Logger;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.paging.CsvWriter;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

/** Answers with a page, with one of its tables as CSV, or with a page that says why not. */
@ApplicationScoped
public class PageAnswer {

    private static final Logger LOG = Logger.getLogger(PageAnswer.class);
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final int SEE_OTHER = 303;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int FAILED = 500;

    private final Caller caller;
    private final Freshness freshness;
    private final Engine templates;
    private final Clock clock;

    PageAnswer(Caller caller, Freshness freshness, Engine templates, Clock clock) {
        this.caller = caller;
        this.freshness = freshness;
        this.templates = templates;
        this.clock = clock;
    }

    /** Makes the page in a transaction of its own, for whom it is meant. */
    public void answer(RoutingContext context, Access access, Function<Visit, Page> maker) {
        protect(context);
        try {
            var visit = new Visit(Choice.of(context, clock), caller);
            if (access.admits(caller)) {
                var page = QuarkusTransaction.requiringNew().call(() -> maker.apply(visit));
                show(context, visit, page);
            } else if (visit.isAnonymous()) {
                login(context);
            } else {
                refuse(
                        context,
                        FORBIDDEN,
                        "Sidan är inte för dig",
                        "Du är inloggad, men din roll ger inte rätt att se sidan.");
            }
        } catch (AuthenticationFailedException e) {
            login(context);
        } catch (ProblemException e) {
            var missing = e.type().status() == NOT_FOUND;
            refuse(
                    context,
                    e.type().status(),
                    missing ? "Sidan finns inte" : "Adressen går inte att förstå",
                    missing
                            ? "Det finns ingenting på den här adressen. Kontrollera den, eller börja på framsidan."
                            : "År skrivs med fyra siffror och datum som 2018-06-30. Ändra i adressen, eller börja på framsidan.");
        } catch (RuntimeException e) {
            LOG.errorf(e, "the page %s could not be made", context.normalizedPath());
            refuse(context, FAILED, "Något gick fel", "Sidan gick inte att visa. Försök igen om en stund.");
        }
    }

    /** Answers anybody with a page that has a template of its own within the layout, which reads {@code content}. */
    public void answer(RoutingContext context, String template, Object content) {
        protect(context);
        try {
            var visit = new Visit(Choice.nothing(context, clock), caller);
            html(
                    context,
                    200,
                    templates
                            .getTemplate(template)
                            .data("content", content)
                            .data("choice", visit.choice())
                            .data("viewer", Viewer.of(visit))
                            .render());
        } catch (AuthenticationFailedException e) {
            login(context);
        }
    }

    private static void protect(RoutingContext context) {
        context.response()
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("Cache-Control", "no-store")
                .putHeader("Vary", "Cookie");
    }

    private void show(RoutingContext context, Visit visit, Page page) {
        var table = visit.choice().table();
        if (table.isEmpty()) {
            html(context, 200, draw(page, visit));
            return;
        }
        var found = page.table(table.get());
        if (found.isPresent()) {
            context.response()
                    .putHeader("Content-Type", "text/csv; charset=UTF-8")
                    .putHeader("Content-Disposition", "attachment; filename=\"" + table.get() + ".csv\"")
                    .end(csv(found.get()));
        } else {
            refuse(context, NOT_FOUND, "Tabellen finns inte", "Sidan har ingen sådan tabell.");
        }
    }

    private void refuse(RoutingContext context, int status, String title, String lead) {
        var page = new Page(title, lead, List.of(), null, List.of());
        var visit = new Visit(Choice.nothing(context, clock), caller);
        html(context, status, draw(page, visit));
    }

    private String draw(Page page, Visit visit) {
        return templates
                .getTemplate("page/Page.html")
                .data("page", page)
                .data("choice", visit.choice())
                .data("viewer", Viewer.of(visit))
                .data("freshness", freshness.now())
                .render();
    }

    private static void login(RoutingContext context) {
        // A page that fetches itself anew cannot follow to the issuer by itself.
        if (context.request().getHeader("HX-Request") != null) {
            context.response().putHeader("HX-Refresh", "true").end();
            return;
        }
        var wanted = URLEncoder.encode(context.request().uri(), StandardCharsets.UTF_8);
        context.response()
                .setStatusCode(SEE_OTHER)
                .putHeader("Location", "/logga-in?till=" + wanted)
                .end();
    }

    private static void html(RoutingContext context, int status, String html) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/html; charset=UTF-8")
                .end(html);
    }

    private static Buffer csv(Block.Table table) {
        var out = new ByteArrayOutputStream();
        try (var printer = CsvWriter.printer(out)) {
            printer.printRecord(table.columns());
            for (var row : table.rows()) {
                printer.printRecord(row.stream()
                        .map(cell -> CsvWriter.harmless(cell.plain()))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Buffer.buffer(out.toByteArray());
    }
}
