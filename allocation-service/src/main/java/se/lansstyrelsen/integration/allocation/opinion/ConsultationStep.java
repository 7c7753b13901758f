package se.lansstyrelsen.integration.allocation.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A step of the consultation (samråd) before the opinion. */
@Embeddable
class ConsultationStep {

    /** How the other side was heard. */
    enum Kind {
        WRITTEN("skriftligt samråd"),
        MEETING("möte"),
        DIALOGUE("dialog");

        private final String swedish;

        Kind(String swedish) {
            this.swedish = swedish;
        }

        String swedish() {
            return swedish;
        }
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "counterpart")
    private String counterpart;

    @Column(name = "begins_on")
    private LocalDate beginsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    protected ConsultationStep() {}

    ConsultationStep(Kind kind, String counterpart, LocalDate beginsOn, LocalDate endsOn) {
        this.kind = kind;
        this.counterpart = counterpart;
        this.beginsOn = beginsOn;
        this.endsOn = endsOn;
    }

    Kind kind() {
        return kind;
    }

    /** The authority or organisation heard, not a person. */
    String counterpart() {
        return counterpart;
    }

    LocalDate beginsOn() {
        return beginsOn;
    }

    /** Null when it took one day. */
    LocalDate endsOn() {
        return endsOn;
    }
}
