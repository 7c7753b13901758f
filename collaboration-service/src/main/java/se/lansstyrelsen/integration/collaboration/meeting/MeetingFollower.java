package se.lansstyrelsen.integration.collaboration.meeting;

/** What follows when a meeting comes further, told in the same transaction; each capability sees to its own. */
public interface MeetingFollower {

    default void called(MeetingTerms meeting) {}

    default void cancelled(MeetingTerms meeting) {}
}
