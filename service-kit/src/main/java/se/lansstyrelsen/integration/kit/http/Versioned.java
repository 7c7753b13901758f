package se.lansstyrelsen.integration.kit.http;

/** A view made inside the transaction, with the version that becomes its ETag. */
public record Versioned<V>(V view, long version) {}
