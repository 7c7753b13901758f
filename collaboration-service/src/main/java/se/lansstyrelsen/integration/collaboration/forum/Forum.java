package se.lansstyrelsen.integration.collaboration.forum;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;

/** A forum with its place in the structure; {@link ForumRules} says where it may stand. */
@Entity
@Table(name = "forum")
class Forum {

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private ForumLevel level;

    @Column(name = "parent_id")
    private UUID parentId;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "lead_organisation_id")
    private UUID leadOrganisationId;

    private String mandate;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "ending_reason")
    private String endingReason;

    @Column(name = "open_to_public")
    private boolean openToPublic;

    protected Forum() {}

    Forum(ForumContent content, String countyCode) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        write(content, countyCode);
    }

    private void write(ForumContent content, String countyCode) {
        this.name = content.name();
        this.level = content.level();
        this.parentId = content.parentId();
        this.countyCode = countyCode;
        this.leadOrganisationId = content.leadOrganisationId();
        this.mandate = content.mandate();
        this.startsOn = content.startsOn();
        this.endsOn = content.endsOn();
        this.openToPublic = content.openToPublic();
    }

    ForumFormed formed() {
        return new ForumFormed(id, name, level, parentId, countyCode, leadOrganisationId, startsOn, endsOn);
    }

    /** @param countyCode of the new place, as {@link ForumRules} found it */
    ForumChanged change(ForumContent content, String countyCode, LocalDate today) {
        mustNotHaveEnded(today);
        if (content.level() != level) {
            throw CollaborationProblem.FORUM_LEVEL_FIXED.with(
                    "The forum is " + level + " and stays so. End it and form another.");
        }
        write(content, countyCode);
        return new ForumChanged(id, name, level, parentId, countyCode, leadOrganisationId, startsOn, endsOn);
    }

    ForumEnded end(LocalDate lastDay, String reason, LocalDate today) {
        mustNotHaveEnded(today);
        if (lastDay.isBefore(startsOn)) {
            throw CollaborationProblem.DATES_OUT_OF_ORDER.with(
                    "The forum began on " + startsOn + "; its last day cannot come before.");
        }
        endsOn = lastDay;
        endingReason = reason;
        return new ForumEnded(id, level, countyCode, endsOn);
    }

    private void mustNotHaveEnded(LocalDate today) {
        if (endsOn != null && today.isAfter(endsOn)) {
            throw CollaborationProblem.FORUM_ENDED.with("The forum ended on " + endsOn + ".");
        }
    }

    ForumTerms terms() {
        return new ForumTerms(
                id,
                name,
                level,
                parentId,
                countyCode,
                leadOrganisationId,
                mandate,
                startsOn,
                endsOn,
                endingReason,
                openToPublic);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
