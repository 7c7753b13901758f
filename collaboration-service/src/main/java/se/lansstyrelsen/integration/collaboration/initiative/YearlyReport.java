package se.lansstyrelsen.integration.collaboration.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an initiative came to in a year. */
@Embeddable
@Schema(name = "InitiativeReport", description = "Resultat ett år, deltagare efter kön")
record YearlyReport(int year, String results, int women, int men, @Column(name = "reported_on") LocalDate reportedOn) {}
