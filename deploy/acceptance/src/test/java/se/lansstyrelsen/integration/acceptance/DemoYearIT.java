package se.lansstyrelsen.integration.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.local.Options;
import se.lansstyrelsen.integration.local.Stack;
import se.lansstyrelsen.integration.local.demo.DemoYear;

/** The real year 2018 as {@code deploy/local/up} runs it, here with two of each service and one of them killed. Then the example clients. */
class DemoYearIT {

    @Test
    void everyFigureOfTheYearComesOutRight() throws Exception {
        try (var stack = Stack.start(Options.forTests(2), System.out)) {
            assertTrue(new DemoYear(stack, System.out).run(), "the lines marked !! above say which figure is wrong");
            ChildrensTurns.checkEach(stack);
            GeneratedClients.askEach(stack);
            ExamplesAsWritten.runEach(stack);
            if (Boolean.getBoolean("integration.browser")) {
                PagesInBrowser.check(stack);
            }
        }
    }
}
