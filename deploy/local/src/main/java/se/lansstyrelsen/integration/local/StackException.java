package se.lansstyrelsen.integration.local;

/** The stack cannot start; the message says what to do. */
public class StackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    StackException(int status, String message) {
        super(message);
        this.status = status;
    }

    /** Exit status of the launcher. */
    int status() {
        return status;
    }
}
