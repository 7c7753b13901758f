package se.lansstyrelsen.integration.collaboration.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.forum.ForumLevel;

/** Something that happened to an issue on a day, by whoever held it. */
@Embeddable
record IssueStep(
        @Enumerated(EnumType.STRING) StepKind kind,
        @Column(name = "from_forum_id") UUID fromForumId,
        @Column(name = "from_organisation_id") UUID fromOrganisationId,
        @Column(name = "to_forum_id") UUID toForumId,
        @Column(name = "to_organisation_id") UUID toOrganisationId,
        @Column(name = "to_level") @Enumerated(EnumType.STRING) ForumLevel toLevel,
        LocalDate day,
        Instant at,
        String text) {

    static IssueStep of(StepKind kind, Holder from, Holder to, Moment moment, String text) {
        return new IssueStep(
                kind,
                from == null ? null : from.forumId(),
                from == null ? null : from.organisationId(),
                to == null ? null : to.forumId(),
                to == null ? null : to.organisationId(),
                to == null ? null : to.level(),
                moment.day(),
                moment.at(),
                text);
    }
}
