package se.lansstyrelsen.integration.collaboration.forum;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.kit.problem.Fault;

/** The forums, for the capabilities that work in them; called inside their transactions. */
@ApplicationScoped
public class ForumRegister {

    private final Forums forums;

    ForumRegister(Forums forums) {
        this.forums = forums;
    }

    /** One of the path. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 404 */
    public ForumTerms require(UUID id) {
        return forums.require(id).terms();
    }

    /** One that a body names. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 when there is none */
    public ForumTerms named(UUID id, String pointer) {
        return forums.findByIdOptional(id)
                .map(Forum::terms)
                .orElseThrow(() -> CollaborationProblem.NO_SUCH_FORUM.with(
                        "There is no forum with that id. GET /forums lists them.",
                        List.of(new Fault(pointer, "is not a forum"))));
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 404; 409 when it does not exist on the day */
    public ForumTerms requireActive(UUID id, LocalDate day) {
        var forum = require(id);
        mustBeActive(forum, day);
        return forum;
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 when it does not exist on the day */
    public void mustBeActive(ForumTerms forum, LocalDate day) {
        if (!forum.activeOn(day)) {
            throw CollaborationProblem.FORUM_ENDED.with("The forum does not exist on " + day + ": it runs from "
                    + forum.startsOn() + (forum.endsOn() == null ? "." : " to " + forum.endsOn() + "."));
        }
    }

    /** Forums of a level that exist on the day; of the county, or all when it is null. */
    public List<ForumTerms> active(ForumLevel level, String countyCode, LocalDate day) {
        return forums.activeOn(countyCode, day).stream()
                .map(Forum::terms)
                .filter(forum -> forum.level() == level)
                .toList();
    }

    /** The forum above, if any. */
    public Optional<ForumTerms> parentOf(ForumTerms forum) {
        return Optional.ofNullable(forum.parentId()).map(this::require);
    }
}
