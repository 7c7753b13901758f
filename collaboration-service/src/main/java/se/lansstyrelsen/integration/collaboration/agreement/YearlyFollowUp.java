package se.lansstyrelsen.integration.collaboration.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a year with the agreement showed. */
@Embeddable
@Schema(name = "AgreementFollowUp", description = "Årlig uppföljning av överenskommelsen")
record YearlyFollowUp(int year, String text, @Column(name = "followed_up_on") LocalDate followedUpOn) {}
