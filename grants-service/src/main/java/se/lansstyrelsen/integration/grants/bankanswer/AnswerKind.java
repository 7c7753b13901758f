package se.lansstyrelsen.integration.grants.bankanswer;

import java.util.Optional;
import java.util.stream.Stream;

/** In which message the bank answers. */
enum AnswerKind {
    /** Customer payment status report. */
    PAIN_STATUS("pain.002.001."),
    /** Bank to customer debit credit notification. */
    CAMT_NOTIFICATION("camt.054.001.");

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:";

    private final String message;

    AnswerKind(String message) {
        this.message = message;
    }

    static Optional<AnswerKind> of(String namespace) {
        return Stream.of(values())
                .filter(kind -> namespace != null && namespace.startsWith(NAMESPACE + kind.message))
                .findFirst();
    }
}
