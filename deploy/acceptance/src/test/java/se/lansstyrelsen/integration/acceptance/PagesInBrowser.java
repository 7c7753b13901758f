package se.lansstyrelsen.integration.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openqa.selenium.By;
import se.lansstyrelsen.integration.local.Stack;
import se.lansstyrelsen.integration.local.demo.Replay;
import se.lansstyrelsen.integration.local.demo.SettlementTopic;

/** The dashboard as people meet it, with the demo year behind it. */
final class PagesInBrowser {

    private static final String FEED = "se.migrationsverket.settlement.";
    private static final String LULEA = "2580";
    private static final List<String> ONE_OF_EACH = List.of(
            "/",
            "/lan/25",
            "/kommun/2580",
            "/projekt",
            "/medskick",
            "/uppdrag",
            "/varfor?kommun=2580",
            "/siffra?indikator=counted-against-quota&ar=2018&omrade=25",
            "/utvecklare",
            "/oppna-data",
            "/lan/99");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String root;

    private PagesInBrowser(Stack stack) {
        this.root = stack.replica("reporting", 0).toString();
    }

    static void check(Stack stack) throws Exception {
        if (!Browser.isInstalled()) {
            System.out.println(
                    "  !! no browser: install chromium and chromium-driver to have the pages looked at; they were not");
            return;
        }
        var pages = new PagesInBrowser(stack);
        try (var browser = Browser.open(pages.root, true)) {
            browser.login("samordnare");
            pages.nothingHindersAnybody(browser);
            new LinkWalk(pages.root, browser.cookies()).everyLinkAnswers();
            pages.aReceptionShowsWhileThePageIsOpen(browser, stack);
        }
        try (var browser = Browser.open(pages.root, false)) {
            pages.allWorksWithoutScripts(browser);
        }
    }

    private void nothingHindersAnybody(Browser browser) {
        var found = new TreeSet<String>();
        for (var look : Map.of(390, "light", 1280, "dark").entrySet()) {
            browser.width(look.getKey());
            browser.colours(look.getValue());
            for (var address : ONE_OF_EACH) {
                browser.go(address);
                browser.await("h1");
                found.addAll(hindrances(browser, address + " at " + look.getKey() + " px, " + look.getValue() + ": "));
            }
        }
        assertEquals(Set.of(), found);
        browser.colours("light");
        browser.width(1280);
    }

    private static List<String> hindrances(Browser browser, String where) {
        var found = new ArrayList<String>();
        for (var one : new AxeBuilder().analyze(browser.driver()).getViolations()) {
            var node = one.getNodes().get(0);
            found.add(where + one.getId() + " " + node.getHtml() + " " + node.getFailureSummary());
        }
        if ((Boolean) browser.driver()
                .executeScript("return document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
            found.add(where + "wider than the window");
        }
        return found;
    }

    /** The way from Kafka over allocation's and reporting's stores to an open page. */
    private void aReceptionShowsWhileThePageIsOpen(Browser browser, Stack stack) {
        browser.go("/kommun/" + LULEA + "?ar=2018");
        var before = Integer.parseInt(figure(browser));
        try (var feed = new SettlementTopic(stack.bootstrap())) {
            var day = LocalDate.of(2018, 12, 20);
            var id = "PAGE-" + System.nanoTime();
            var decided = JSON.createObjectNode()
                    .put("assignmentId", id)
                    .put("municipalityCode", LULEA)
                    .put("category", "QUOTA_REFUGEE")
                    .put("persons", 4)
                    .put("decidedOn", day.toString())
                    .put("receiveBy", day.plusDays(60).toString());
            var received = JSON.createObjectNode()
                    .put("assignmentId", id)
                    .put("persons", 4)
                    .put("receivedOn", day.toString());
            feed.send(List.of(
                    new Replay.Record(id + "-decided", FEED + "assignment-decided.v1", id, day, decided),
                    new Replay.Record(id + "-received", FEED + "assignment-received.v1", id, day, received)));
            var sent = System.nanoTime();
            browser.awaitText("dl.facts div:nth-child(2) dd", String.valueOf(before + 4));
            System.out.printf(
                    "  a reception sent to Kafka shows on an open page after %.2f s%n",
                    (System.nanoTime() - sent) / 1e9);
        }
    }

    private static String figure(Browser browser) {
        return browser.await("dl.facts div:nth-child(2) dd")
                .getText()
                .lines()
                .findFirst()
                .orElseThrow()
                .replaceAll("\\D", "");
    }

    private void allWorksWithoutScripts(Browser browser) {
        browser.go("/?ar=2018");
        assertTrue(browser.await("section.table").getText().contains("Norrbotten"));
        browser.login("handlaggare-25");
        browser.driver().findElement(By.linkText("Norrbotten")).click();
        assertTrue(browser.await("h1").getText().contains("Norrbottens län"));
        var year = browser.driver().findElement(By.name("ar"));
        year.clear();
        year.sendKeys("2018");
        browser.driver().findElement(By.cssSelector("form.choose button")).click();
        assertTrue(browser.driver().getCurrentUrl().contains("ar=2018"));
        assertTrue(browser.await("#kommuner").getText().contains("Luleå"));
    }
}
