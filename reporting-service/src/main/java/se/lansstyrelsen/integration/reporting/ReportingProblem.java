package se.lansstyrelsen.integration.reporting;

import se.lansstyrelsen.integration.kit.problem.ProblemType;

/** Refusals of the reporting service. */
public enum ReportingProblem implements ProblemType {
    // Indicators and figures
    INDICATOR_EXISTS(409, "The indicator exists already", "Indikatorn finns redan."),
    SEX_BREAKDOWN_MISSING(
            422,
            "Figures by sex are missing without a reason",
            "Uppgifter om personer ska delas efter kön. Ange varför de inte är det."),

    FIGURE_FILE_UNREADABLE(
            422,
            "The file is no table of figures",
            "Filen är ingen tabell med siffror. Den första raden ska ha rubrikerna indikator, år och värde."),
    FIGURES_FAULTY(
            422,
            "Rows of the file are faulty",
            "Filen har felaktiga rader. Inget är inläst. Felen räknas upp i errors."),
    REBUILD_RUNNING(409, "A rebuild is running", "En ombyggnad pågår redan."),

    // Surveys
    SURVEY_EXISTS(409, "The survey exists already", "Enkäten finns redan för det året."),
    SURVEY_CONTRADICTED(
            422, "The questionnaire contradicts itself", "Enkäten går inte ihop. Varje fel räknas upp i errors."),
    SURVEY_CLOSED(409, "The survey takes no answers", "Enkäten tar inte emot svar den här dagen."),
    SURVEY_ANSWERED_ALREADY(409, "The municipality has answered", "Kommunen har redan svarat. Ändra svaret i stället."),
    SURVEY_ANSWERS_WRONG(
            422,
            "The answers do not fit the questions",
            "Svaren stämmer inte med frågorna. Felen räknas upp i errors."),

    // Assignments and county reports
    ASSIGNMENT_EXISTS(409, "The assignment is issued already", "Uppdraget är redan utlagt. Ändra det i stället."),
    TEMPLATE_CONTRADICTED(
            422, "The template contradicts itself", "Mallen går inte ihop. Varje fel räknas upp i errors."),
    AMENDED_DATE_IN_THE_PAST(
            422,
            "The amended date lies in the past",
            "Den nya redovisningsdagen hade redan passerat när den beslutades."),
    DATES_OUT_OF_ORDER(422, "The dates are out of order", "Datumen kommer i fel ordning."),
    ANSWER_OF_WRONG_KIND(
            422, "The answer is not of the question's kind", "Svaret är inte av det slag som frågan ber om."),
    TABLE_COLUMNS_WRONG(422, "The table has wrong columns", "Tabellens rader har fel antal kolumner."),
    NOTHING_PREFILLED(422, "There is nothing to accept", "Det finns inget förifyllt svar att godta."),
    REPORT_SUBMITTED_ALREADY(
            409, "The report is submitted already", "Länsrapporten är redan inlämnad och kan inte ändras."),
    REPORT_ACCEPTED(409, "The report is accepted", "Länsrapporten är godkänd och kan inte ändras."),
    REPORT_INCOMPLETE(
            422, "The report is not complete", "Länsrapporten är inte komplett. Det som saknas räknas upp i errors."),
    TOO_MANY_ATTACHMENTS(409, "No more files", "Länsrapporten kan inte ta emot fler filer, eller filen finns redan."),
    REPORTS_DELIVERED_ALREADY(
            409,
            "County reports are delivered already",
            "Länsrapporter är redan inlämnade. Återsänd dem innan fler frågor ställs."),

    // Figures in text
    NO_SUCH_FIGURE(422, "There is no such figure", "Siffran som texten hänvisar till finns inte i ögonblicksbilden."),
    FIGURE_WITHHELD(
            422,
            "The figure is withheld from the report's readers",
            "Siffran avser för få personer för att skrivas i en offentlig rapport."),

    // National reports
    COUNTIES_MISSING(
            409,
            "County reports are missing",
            "Alla länsrapporter är inte godkända. Ange ett skäl för att sammanställa ändå."),
    REPORT_COMPILED_ALREADY(409, "The edition is begun already", "Utgåvan är redan påbörjad."),
    REPORT_DECIDED(409, "The edition is decided", "Utgåvan är beslutad och kan inte ändras. Rätta i en ny utgåva."),
    CHAPTERS_EMPTY(422, "Chapters have no text", "Det finns kapitel utan text."),
    PASSAGE_NOT_FOUND(422, "The passage does not stand in the chapter", "Textstället finns inte i kapitlet."),
    COMMENTS_UNANSWERED(409, "Comments wait for an answer", "Det finns obesvarade synpunkter från remissen."),
    PROOF_CHANGED(
            409,
            "The bytes to decide on have changed",
            "Beslutsunderlaget har ändrats sedan det lästes. Läs det på nytt före beslutet."),
    DECIDED_BY_PROPOSER(409, "The proposer cannot decide", "Den som har tagit fram underlaget kan inte också besluta."),
    DELIVERY_OF_OTHER_BYTES(
            422, "What was sent is not what was decided", "Filen som lämnades över är inte den som beslutades."),
    RECEIPT_FOR_ANOTHER_EDITION(
            422, "The receipt is for another edition", "Kvittot avser en annan utgåva än den som lämnades över.");

    private final int status;
    private final String title;
    private final String swedish;

    ReportingProblem(int status, String title, String swedish) {
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
