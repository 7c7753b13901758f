package se.lansstyrelsen.integration.collaboration.issue;

import java.time.Instant;
import java.time.LocalDate;

/** The day something happened, and the instant it was recorded. */
record Moment(LocalDate day, Instant at) {}
