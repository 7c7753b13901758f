package se.lansstyrelsen.integration.collaboration.course;

/** Whom a participant works for; the statistics are told by it. */
enum EmployerKind {
    MUNICIPALITY,
    REGION,
    STATE_AGENCY,
    CIVIL_SOCIETY,
    PRIVATE_EMPLOYER,
    OTHER
}
