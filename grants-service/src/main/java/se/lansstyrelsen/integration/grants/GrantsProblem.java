package se.lansstyrelsen.integration.grants;

import se.lansstyrelsen.integration.kit.problem.ProblemType;

/** Refusals of the grants service. */
public enum GrantsProblem implements ProblemType {
    NO_FRAME(
            409,
            "The county has no frame for the scheme and year",
            "Länet har ingen registrerad medelsram för bidraget och året. Registrera tilldelade medel först."),
    FRAME_EXISTS(
            409,
            "The county has a frame for the scheme and year",
            "Länet har redan en medelsram för bidraget och året. Ändra tilldelningen i stället."),
    FRAME_EXHAUSTED(
            422,
            "The frame does not have so much left",
            "Det finns inte så mycket medel kvar i länets ram. Ersättning lämnas i mån av tillgång på medel."),
    MORE_THAN_STANDS(
            422,
            "More than stands on the frame for it",
            "Beloppet är större än vad som är reserverat, beviljat eller utbetalat för ärendet."),
    AMOUNT_NOT_POSITIVE(422, "An amount is zero or negative", "Belopp ska vara större än noll."),
    SCHEME_NOT_IN_FORCE(
            422, "The scheme is not in force that day", "Bidraget har inga gällande regler på den dag som avses."),
    PROPOSER_MAY_NOT_DECIDE(
            403, "The one who proposed may not decide", "Den som har lagt förslaget får inte själv fatta beslutet.");

    private final int status;
    private final String title;
    private final String swedish;

    GrantsProblem(int status, String title, String swedish) {
        this.status = status;
        this.title = title;
        this.swedish = swedish;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String swedish() {
        return swedish;
    }
}
