package se.lansstyrelsen.integration.collaboration.activity;

/** With a place, in the waiting list (reservlista), withdrawn; afterwards there or not. */
enum EnrolmentState {
    PLACE,
    WAITING,
    WITHDRAWN,
    ATTENDED,
    ABSENT
}
