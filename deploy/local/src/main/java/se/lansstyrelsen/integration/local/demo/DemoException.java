package se.lansstyrelsen.integration.local.demo;

/** The demo met an answer it did not expect. */
public class DemoException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoException(String message) {
        super(message);
    }
}
