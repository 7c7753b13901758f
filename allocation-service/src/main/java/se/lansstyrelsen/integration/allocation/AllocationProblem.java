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
    BELOW_COUNTY_QUOTA(
            422,
            "The municipality quotas fall below the county quota",
            "Kommuntalen får tillsammans inte understiga länstalet (7 § förordning 2016:39)."),
    TABLE_ALREADY_IMPORTED(
            409,
            "The same file is imported already",
            "Samma fil är redan inläst för året. Läs den tidigare inläsningen i stället."),
    DATE_IN_THE_FUTURE(422, "The date has not come", "Datumet ligger i framtiden.");

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
