package se.lansstyrelsen.integration.kit.http;

/** An answer with something in it that must not lie in the database until its Idempotency-Key expires. */
public interface ShownOnce {

    /** The answer without it, for whoever repeats the request. */
    Object asKept();
}
