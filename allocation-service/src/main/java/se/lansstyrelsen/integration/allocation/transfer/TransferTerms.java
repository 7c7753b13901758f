package se.lansstyrelsen.integration.allocation.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.allocation.Move;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.region.Regions;

/**
 * What two municipalities agree on, held against the rules that need no other figures.
 *
 * @param bestInterests how the best interests of the child were considered (barnets bästa)
 */
record TransferTerms(TransferKind kind, Move move, String reason, boolean childrenConcerned, String bestInterests) {

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 with every fault, or since it crosses a county */
    void mustFollowTheRules() {
        var faults = new ArrayList<Fault>();
        addUnlessMunicipality(move.fromMunicipality(), "/fromMunicipality", faults);
        addUnlessMunicipality(move.toMunicipality(), "/toMunicipality", faults);
        if (move.fromMunicipality().equals(move.toMunicipality())) {
            faults.add(new Fault("/toMunicipality", "must be another municipality than the giver"));
        }
        if (move.year() < kind.firstDay().getYear()) {
            faults.add(new Fault("/year", "must be " + kind.firstDay().getYear() + " or later, when the rule began"));
        }
        if (childrenConcerned && bestInterests == null) {
            faults.add(new Fault(
                    "/bestInterestsOfTheChild",
                    "must say how the best interests of the child were considered, since children are concerned"));
        }
        if (!faults.isEmpty()) {
            throw AllocationProblem.TRANSFER_INVALID.with(
                    "Correct the fields listed in errors; nothing was saved.", faults);
        }
        if (move.crossesCounties()) {
            throw AllocationProblem.TRANSFER_ACROSS_COUNTIES.with(
                    "%s. %s lies in county %s and %s in county %s."
                            .formatted(
                                    kind.rule(),
                                    move.fromMunicipality(),
                                    move.fromCounty(),
                                    move.toMunicipality(),
                                    move.toCounty()),
                    List.of(new Fault("/toMunicipality", "is not a municipality of county " + move.fromCounty())));
        }
    }

    private void addUnlessMunicipality(String code, String pointer, List<Fault> faults) {
        if (!Regions.isMunicipality(code, "", LocalDate.of(move.year(), 12, 31))) {
            faults.add(new Fault(pointer, "is not the code of a municipality in " + move.year()));
        }
    }
}
