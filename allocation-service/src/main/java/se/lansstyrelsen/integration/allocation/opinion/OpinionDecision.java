package se.lansstyrelsen.integration.allocation.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * When and by whom an opinion was decided; the names stay in the table and the document, never in an event.
 *
 * @param decidedBy subject of the caller, null before it is decided
 * @param decisionMaker beslutsfattare, by name
 * @param rapporteur föredragande, by name
 */
@Embeddable
record OpinionDecision(
        @Column(name = "diary_number") String diaryNumber,
        @Column(name = "decided_on") LocalDate decidedOn,
        @Column(name = "decided_by") String decidedBy,
        @Column(name = "decision_maker") String decisionMaker,
        @Column(name = "rapporteur") String rapporteur) {

    OpinionDecision by(String decider) {
        return new OpinionDecision(diaryNumber, decidedOn, decider, decisionMaker, rapporteur);
    }
}
