package se.lansstyrelsen.integration.grants.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.scheme.Schemes;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Whether the county concerned has had its say (37 b § förordning 2010:1122); asked inside the decision's transaction. */
@ApplicationScoped
public class Opinions {

    private final OpinionBook book;
    private final Schemes schemes;
    private final Clock clock;

    Opinions(OpinionBook book, Schemes schemes, Clock clock) {
        this.book = book;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** The county whose opinion the matter's scheme calls for, by the rules of the day it came; empty when none. */
    public Optional<String> calledForFrom(Matter matter) {
        return schemes.on(matter.scheme(), LocalDate.ofInstant(matter.receivedAt(), StockholmTime.ZONE))
                .opinionFrom(matter.concernedCounty());
    }

    /**
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 when an opinion is called for and the county has
     *     not been invited, or has neither answered nor let its last day pass
     */
    public void mustHaveHadItsSay(Matter matter) {
        calledForFrom(matter).ifPresent(county -> book.of(matter.id())
                .orElseThrow(() -> GrantsProblem.OPINION_NOT_INVITED.with("Invite county " + county
                        + " first: POST /applications/" + matter.id() + "/opinion-invitations."))
                .mustHaveHadItsSay(StockholmTime.today(clock)));
    }
}
