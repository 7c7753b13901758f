package se.lansstyrelsen.integration.local.demo;

import java.io.PrintStream;
import se.lansstyrelsen.integration.local.Stack;

/** The demo. */
public final class DemoYear {
    private final Stack stack;
    private final PrintStream out;

    public DemoYear(Stack stack, PrintStream out) {
        this.stack = stack;
        this.out = out;
    }

    /** Runs. */
    public boolean run() {
        out.println(stack.api("allocation"));
        return true;
    }
}
