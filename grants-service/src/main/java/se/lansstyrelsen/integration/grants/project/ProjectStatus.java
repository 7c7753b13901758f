package se.lansstyrelsen.integration.grants.project;

import java.util.Map;
import java.util.Set;

/** Whether the public reads of a project. */
enum ProjectStatus {
    /** Granted, and not yet told of. */
    UNPUBLISHED,
    PUBLISHED,
    /** Told of once, and taken back. */
    WITHDRAWN;

    private static final Map<ProjectStatus, Set<ProjectStatus>> NEXT = Map.of(
            UNPUBLISHED, Set.of(PUBLISHED),
            PUBLISHED, Set.of(WITHDRAWN),
            WITHDRAWN, Set.of(PUBLISHED));

    boolean canBecome(ProjectStatus next) {
        return NEXT.get(this).contains(next);
    }
}
