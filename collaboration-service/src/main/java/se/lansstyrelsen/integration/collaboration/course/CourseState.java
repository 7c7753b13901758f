package se.lansstyrelsen.integration.collaboration.course;

/** Whether a course can still be written, can be taken, or is past. Taken only while open. */
enum CourseState {
    DRAFT,
    OPEN,
    CLOSED
}
