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
    CALL_OUTSIDE_SCHEME(
            422,
            "The call goes outside its scheme",
            "Utlysningen omfattar något som bidraget inte tillåter. Se GET /schemes."),
    CALL_WINDOW_REVERSED(422, "The call closes before it opens", "Utlysningen måste stänga efter att den öppnat."),
    PROJECT_PERIOD_REVERSED(
            422, "The project period ends before it begins", "Projektperioden slutar innan den börjar."),
    CALL_WEIGHTS_NOT_WHOLE(
            422, "The criteria do not weigh a whole", "Kriteriernas vikter ska tillsammans vara 100 procent."),
    CALL_PARTS_NOT_WHOLE(422, "The parts do not make a whole", "Delutbetalningarna ska tillsammans vara 100 procent."),
    CALL_NOT_PROLONGED(
            422, "The new closing time is not later", "Den nya stängningstiden måste vara senare än den förra."),
    CALL_ALREADY_OPEN(
            409, "The call has opened", "Utlysningen har öppnat och kan inte ändras, bara förlängas eller ställas in."),
    CALL_NOT_OPEN(409, "The call has not opened", "Utlysningen har inte öppnat ännu. Se utlysningens öppningstid."),
    CALL_CLOSED(
            409,
            "The call has closed",
            "Utlysningen har stängt. Det som skickas till länsstyrelsen nu registreras där och kan avvisas som för sent inkommet."),
    CALL_CANCELLED(409, "The call is cancelled", "Utlysningen är inställd."),
    APPLICATION_INCOMPLETE(
            422, "The application is not complete", "Ansökan kan inte skickas in ännu. Varje fel räknas upp i errors."),
    OUTSIDE_THE_CALL(
            422,
            "Something lies outside the call",
            "Ansökan innehåller något som utlysningen inte omfattar. Jämför med utlysningens ändamål, målgrupper och län."),
    PERIOD_OUTSIDE_THE_CALL(
            422,
            "A period lies outside the call's",
            "Insatsens tid eller en budgetrads år ligger utanför utlysningens projektperiod."),
    AMOUNT_NOT_POSITIVE(422, "An amount is zero or negative", "Belopp ska vara större än noll."),
    SOUGHT_IS_NOT_THE_BUDGET(
            422,
            "The sought amount is not the sum of the budget",
            "Sökt belopp ska vara lika med budgetradernas summa, på öret."),
    CERTIFICATE_MISSING(
            422,
            "A partner has no certificate of collaboration",
            "Varje samverkanspart ska ha ett intyg bland bilagorna. Bifoga intyget och skicka in igen."),
    ATTACHED_ALREADY(409, "The file is attached already", "Samma fil är redan bifogad för samma ändamål."),
    TOO_MANY_ATTACHMENTS(
            409, "The application has too many attachments", "Ansökan har redan så många bilagor som den kan ha."),
    ALREADY_SUBMITTED(
            409, "The application is sent in already", "Ansökan är redan inskickad och har fått diarienummer."),
    ALREADY_DECIDED(409, "The matter is decided", "Ärendet är beslutat."),
    DIARY_NUMBER_TAKEN(
            409,
            "The diary number belongs to another matter",
            "Diarienumret används redan för ett annat ärende i länet."),
    SUPPLEMENT_AWAITED(
            409,
            "A supplement is awaited",
            "Sökanden har ännu tid att komplettera ansökan. Vänta svaret eller sista svarsdag."),
    SUPPLEMENT_ALREADY_ANSWERED(409, "The request for a supplement is answered", "Kompletteringen är redan besvarad."),
    SECTION_NOT_ASKED_FOR(
            422,
            "Only the section asked for may change",
            "Bara den del av ansökan som länsstyrelsen har begärt komplettering av får ändras."),
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
