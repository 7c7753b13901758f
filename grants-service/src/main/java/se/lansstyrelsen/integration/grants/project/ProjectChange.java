package se.lansstyrelsen.integration.grants.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A line of the catalogue's feed. Numbered without gaps in the order the lines were committed, so that no reader misses one. */
@Entity
@Immutable
@Table(name = "project_change")
class ProjectChange {

    /** What a reader who keeps a copy has to do. */
    enum Kind {
        PUBLISHED,
        CHANGED,
        WITHDRAWN
    }

    @Id
    private long number;

    @Column(name = "project_id")
    private UUID projectId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant at;

    protected ProjectChange() {}

    ProjectChange(long number, UUID projectId, Kind kind, Instant at) {
        this.number = number;
        this.projectId = projectId;
        this.kind = kind;
        this.at = at;
    }

    long number() {
        return number;
    }

    UUID projectId() {
        return projectId;
    }

    Kind kind() {
        return kind;
    }

    Instant at() {
        return at;
    }
}
