package se.lansstyrelsen.integration.collaboration.issue;

import jakarta.enterprise.context.ApplicationScoped;
import se.lansstyrelsen.integration.collaboration.CollaborationConfig;

/** How long each level has to answer an issue, or to pass it on. */
@ApplicationScoped
class AnswerTimes {

    private final CollaborationConfig.Issues config;

    AnswerTimes(CollaborationConfig config) {
        this.config = config.issues();
    }

    int days(Holder holder) {
        if (!holder.isForum()) {
            return config.organisationDays();
        }
        return switch (holder.level()) {
            case NATIONAL -> config.nationalDays();
            case REGIONAL -> config.regionalDays();
            case SUBREGIONAL -> config.subregionalDays();
            case LOCAL -> config.localDays();
            case WORKING_GROUP -> config.workingGroupDays();
        };
    }

    int remindDays() {
        return config.remindDays();
    }
}
