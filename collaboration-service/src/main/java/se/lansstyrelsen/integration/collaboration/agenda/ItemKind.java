package se.lansstyrelsen.integration.collaboration.agenda;

/** What an item on an agenda is (slag av punkt), as the councils' agendas are made up. */
public enum ItemKind {
    /** Omvärldsbevakning. */
    EXTERNAL_MONITORING,
    /** Lägesrunda. */
    SITUATION_ROUND,
    /** Inspel från nivån under. */
    INPUT_FROM_BELOW,
    /** Fördjupning. */
    DEEP_DIVE,
    /** Beslut. */
    DECISION,
    OTHER
}
