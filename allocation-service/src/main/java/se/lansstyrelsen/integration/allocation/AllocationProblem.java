package se.lansstyrelsen.integration.allocation;

import se.lansstyrelsen.integration.kit.problem.ProblemType;

/** Refusals of the allocation service. */
public enum AllocationProblem implements ProblemType {
    COUNTY_QUOTAS_INCOMPLETE(
            422,
            "The county quotas do not add up",
            "Länstalen ska omfatta alla 21 län en gång och summera till det nationella talet."),
    TARGET_ALREADY_RECORDED(
            409, "The same decision is recorded already", "Samma beslut om länstal finns redan registrerat."),
    NO_NATIONAL_TARGET(
            409,
            "No county quota stands for the year",
            "Länstal saknas för året. Samordnaren behöver registrera regeringens beslut först."),
    PLAN_ALREADY_OPEN(
            409,
            "The county has an open quota plan for the year",
            "Länet har redan ett öppet kommuntalsärende för året."),
    LINES_INVALID(
            422,
            "Lines of the quota plan are faulty",
            "En eller flera kommunrader är felaktiga. Varje fel räknas upp i errors."),
    CONSULTATION_STILL_OPEN(
            409,
            "The consultation has not closed",
            "Samrådet pågår ännu. Förslag kan läggas när sista svarsdag har kommit."),
    CONSULTATION_CLOSED(
            409,
            "The consultation has closed",
            "Samrådstiden är slut. Kontakta länsstyrelsen om kommunen har mer att framföra."),
    PROPOSER_MAY_NOT_DECIDE(
            403, "The one who proposed may not decide", "Den som har lagt förslaget får inte själv fatta beslutet."),
    CAPACITY_ROUND_EXISTS(
            409,
            "The county has a round for the half-year",
            "Länet har redan en svarsomgång för halvåret. Ändra dess dagar i stället."),
    CAPACITY_ROUND_CLOSED(
            409,
            "The county takes no answers for the half-year today",
            "Länsstyrelsen tar inte emot bedömningar för halvåret i dag. Länsstyrelsen kan öppna omgången eller flytta sista svarsdag."),
    CAPACITY_ALREADY_ASSESSED(
            409,
            "The municipality has an assessment of the half-year",
            "Kommunen har redan en bedömning för halvåret. Ändra den i stället."),
    COUNTY_PICTURE_EXISTS(
            409,
            "The county has a picture of the half-year",
            "Länet har redan en lägesbild för halvåret. Skriv om den i stället."),
    MONTHLY_PLAN_EXISTS(
            409,
            "The municipality has a plan for the year",
            "Kommunen har redan en årsplanering för året. Ändra den i stället."),
    NO_STANDING_QUOTA(
            409,
            "No quota stands for the municipality and year",
            "Kommuntal saknas för kommunen och året. Länsstyrelsen behöver besluta det först."),
    OVER_ASSIGNMENT_NOT_APPROVED(
            422,
            "More is planned than the quota and what the municipality has approved beyond it",
            "Planeringen överstiger kommuntalet. Överanvisning kräver kommunens godkännande; sänk planeringen eller be kommunen godkänna."),
    BELOW_COUNTY_QUOTA(
            422,
            "The municipality quotas fall below the county quota",
            "Kommuntalen får tillsammans inte understiga länstalet (7 § förordning 2016:39)."),
    SHARES_INVALID(
            422,
            "The children's shares are faulty",
            "Andelstalen ska omfatta årets alla kommuner en gång, med minst 1 promille var, och summera till 1 000. Varje fel räknas upp i errors."),
    SHARES_ALREADY_RECORDED(409, "The same shares are recorded already", "Samma andelstal finns redan registrerade."),
    NO_SHARES(
            409,
            "No children's shares stand for the year",
            "Andelstal saknas för året. Samordnaren behöver registrera dem först."),
    MORE_THAN_THE_GIVER_HAS(
            422,
            "More is given away than the giver has",
            "Kommunen kan inte lämna över mer än den själv har. Sänk antalet."),
    NOT_AN_AREA_MUNICIPALITY(
            422,
            "The municipality may not notify areas",
            "Kommunen finns inte i bilaga 1 till förordningen (2018:151) och kan inte anmäla områden."),
    NO_AREA_REGIME(
            422,
            "No rules on areas stand on the day",
            "Reglerna i 7 b § förordningen (1994:361) gäller inte den dagen."),
    AREAS_INVALID(422, "The areas are faulty", "Ett eller flera områden är felaktiga. Varje fel räknas upp i errors."),
    AREA_UNDER_OBJECTION(
            422, "An area is under objection", "Länsstyrelsen har invänt mot området. Anmälan får inte avse det."),
    NO_DECIDED_PLAN(
            409,
            "No quota plan is decided",
            "Länets kommuntal är inte beslutade för året. Det som inte är beslutat kan inte omfördelas."),
    BEFORE_THE_FORMER_DECISION(
            422,
            "The revision is dated before what it revises",
            "Beslutet kan inte ha en tidigare dag än det beslut som det ändrar."),
    DECIDED_PLAN_CHANGED(
            409,
            "The decided plan has changed since",
            "Länets beslutade kommuntal har ändrats sedan förslaget skrevs. Återför förslaget, ta in ändringen och lägg fram det på nytt."),
    TRANSFER_INVALID(
            422,
            "The transfer breaks a rule",
            "Omfördelningen uppfyller inte reglerna. Varje fel räknas upp i errors."),
    TRANSFER_ACROSS_COUNTIES(
            422,
            "Nothing is transferred across counties",
            "Omfördelning sker bara mellan kommuner i samma län. Länsstyrelsen får revidera kommuntalen endast efter överenskommelse mellan kommuner inom länet (7 § förordning 2016:39), och andelstal omfördelas inom länet."),
    BELOW_WHAT_IS_RECEIVED(
            422,
            "The quota would fall below what is received",
            "Kommuntalet kan inte bli lägre än antalet personer som kommunen redan har tagit emot."),
    AFTER_THE_YEAR(422, "The year has ended", "Omfördelning beslutas senast sista dagen det år den gäller."),
    CONSENT_ALREADY_GIVEN(409, "The municipality has consented already", "Kommunen har redan lämnat sitt medgivande."),
    CONSENT_MISSING(409, "A party has not consented", "Alla berörda kommuner behöver lämna sitt medgivande först."),
    CALENDAR_ALREADY_SET(
            409, "The year has a calendar", "Årets kalender finns redan. Läs den och ändra den i stället."),
    DELIVERY_INCOMPLETE(
            409,
            "Counties are missing from the delivery",
            "Kommuntal eller andelstal saknas för ett eller flera län. Vänta in dem, eller ange skäl i incompleteReason."),
    RECEIPT_DIFFERS(
            422,
            "The receipt is about another file",
            "Kvittensens kontrollsumma stämmer inte med den levererade filens. Hämta filen igen och räkna om summan."),
    AGREEMENT_INVALID(
            422,
            "The agreement's content is faulty",
            "Överenskommelsens innehåll är felaktigt. Varje fel räknas upp i errors."),
    ALREADY_SIGNED(409, "The party has signed already", "Parten har redan undertecknat överenskommelsen."),
    TABLE_ALREADY_IMPORTED(
            409,
            "The same file is imported already",
            "Samma fil är redan inläst för året. Läs den tidigare inläsningen i stället."),
    JOINT_RECEPTION_INVALID(
            422,
            "The joint reception breaks a rule",
            "Det gemensamma mottagandet uppfyller inte reglerna. Varje fel räknas upp i errors."),
    JOINT_RECEPTION_OVERLAPS(
            409,
            "The host has another joint reception in those days",
            "Värdkommunen har redan ett gemensamt mottagande under samma tid. Avsluta det först.");

    private final int status;
    private final String title;
    private final String swedish;

    AllocationProblem(int status, String title, String swedish) {
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
