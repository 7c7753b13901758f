package se.lansstyrelsen.integration.collaboration.forum;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.ProblemType;
import se.lansstyrelsen.integration.kit.region.Regions;

/** Where in the structure a forum may stand, and what it must say of itself. */
final class ForumRules {

    private final Forums forums;
    private final ForumContent content;

    ForumRules(Forums forums, ForumContent content) {
        this.forums = forums;
        this.content = content;
    }

    /**
     * @param id of the forum itself, null for a new one
     * @return code of the county the forum belongs to, null for a national one
     */
    String county(UUID id) {
        datesRunForward();
        if (content.level() == ForumLevel.WORKING_GROUP && (content.mandate() == null || content.endsOn() == null)) {
            throw refusal(
                    CollaborationProblem.MANDATE_MISSING,
                    "A working group needs a mandate and a last day (endsOn).",
                    content.mandate() == null ? "/mandate" : "/endsOn");
        }
        var parent = parent(id);
        if (content.level() == ForumLevel.NATIONAL) {
            if (content.countyCode() != null) {
                throw refusal(
                        CollaborationProblem.FORUM_IN_WRONG_COUNTY,
                        "A national forum belongs to no county; leave countyCode out.",
                        "/countyCode");
            }
            return null;
        }
        return countyUnder(parent);
    }

    private void datesRunForward() {
        if (content.endsOn() != null && content.endsOn().isBefore(content.startsOn())) {
            throw refusal(CollaborationProblem.DATES_OUT_OF_ORDER, "endsOn lies before startsOn.", "/endsOn");
        }
    }

    private ForumTerms parent(UUID id) {
        if (content.parentId() == null) {
            if (content.level().parents().isEmpty()) {
                return null;
            }
            throw wrongParent("needs a parent of level " + content.level().parents());
        }
        var parent = forums.find("id", content.parentId())
                .firstResultOptional()
                .map(Forum::terms)
                .orElseThrow(() -> refusal(
                        CollaborationProblem.NO_SUCH_FORUM, "There is no forum with the parentId.", "/parentId"));
        if (id != null
                && forums.pathUp(parent.id()).stream()
                        .anyMatch(above -> above.id().equals(id))) {
            throw refusal(
                    CollaborationProblem.FORUM_CYCLE,
                    "The forum would stand above and below itself. Choose another parent.",
                    "/parentId");
        }
        if (!content.level().parents().contains(parent.level())) {
            throw wrongParent("may stand under " + content.level().parents() + ", and the parent is " + parent.level());
        }
        if (!parent.activeOn(content.startsOn())) {
            throw refusal(
                    CollaborationProblem.FORUM_ENDED,
                    "The parent does not exist on " + content.startsOn() + ".",
                    "/parentId");
        }
        if (content.level() == ForumLevel.LOCAL
                && parent.level() == ForumLevel.REGIONAL
                && forums.hasActiveSubregional(parent.id(), content.startsOn())) {
            throw wrongParent("stands under a sub-regional forum where the county has such");
        }
        return parent;
    }

    /** The forum's own county, which must be its parent's where that has one. A working group may leave it out. */
    private String countyUnder(ForumTerms parent) {
        var inherits = content.level() == ForumLevel.WORKING_GROUP;
        var code = content.countyCode() == null && inherits ? parent.countyCode() : content.countyCode();
        var fits = inherits || parent.level() != ForumLevel.NATIONAL
                ? Objects.equals(code, parent.countyCode())
                : code != null;
        if (!fits) {
            throw refusal(
                    CollaborationProblem.FORUM_IN_WRONG_COUNTY,
                    "The forum must belong to a county, and to its parent's when that has one.",
                    "/countyCode");
        }
        if (code != null) {
            Regions.mustBeCounty(code, "/countyCode");
        }
        return code;
    }

    private RuntimeException wrongParent(String why) {
        return refusal(
                CollaborationProblem.PARENT_OF_WRONG_LEVEL,
                "A forum of level " + content.level() + " " + why + ".",
                "/parentId");
    }

    private static RuntimeException refusal(ProblemType type, String detail, String pointer) {
        return type.with(detail, List.of(new Fault(pointer, detail)));
    }
}
