package se.lansstyrelsen.integration.collaboration.goal;

/** How far a goal was reached (bedömning av måluppfyllelse). */
public enum Judgement {
    FULFILLED,
    PARTLY_FULFILLED,
    NOT_FULFILLED
}
