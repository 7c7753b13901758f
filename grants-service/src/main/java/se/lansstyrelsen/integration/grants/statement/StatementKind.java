package se.lansstyrelsen.integration.grants.statement;

/** What a file put to a report shows. */
enum StatementKind {
    /** Kontoutdrag eller bokföringsutdrag: what the reported costs stand on. */
    STATEMENT_OF_ACCOUNT,
    OTHER
}
