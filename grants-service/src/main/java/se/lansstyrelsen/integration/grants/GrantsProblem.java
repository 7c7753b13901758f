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
    CONFLICT_OF_INTEREST(
            403,
            "A conflict of interest bars the caller",
            "Den som har anmält jäv får inte ta del i handläggningen av ärendet (17 § förvaltningslagen)."),
    CONFLICT_LIFTED_BY_ANOTHER(
            403,
            "A conflict is lifted by another person",
            "En anmäld jävsfråga prövas av en annan beslutsfattare än den som frågan gäller (18 § förvaltningslagen)."),
    NO_DECLARATION(
            409,
            "No declaration of conflict of interest",
            "Handläggaren har inte lämnat någon jävsdeklaration i ärendet. Gör det först."),
    OPINION_NOT_CALLED_FOR(
            409,
            "No opinion is called for",
            "Yttrande hämtas bara in i ärenden enligt 37 a § där ett annat län än Jönköpings är berört (37 b § förordningen 2010:1122)."),
    OPINION_ALREADY_INVITED(
            409,
            "The county concerned is invited already",
            "Den berörda länsstyrelsen har redan fått tillfälle att yttra sig."),
    OPINION_NOT_INVITED(
            409,
            "The county concerned has not been invited",
            "Den berörda länsstyrelsen måste få tillfälle att yttra sig innan beslut fattas (37 b § förordningen 2010:1122)."),
    OPINION_AWAITED(
            409,
            "The opinion of the county concerned is awaited",
            "Den berörda länsstyrelsen har ännu tid att yttra sig. Vänta yttrandet eller sista svarsdag."),
    OPINION_ALREADY_GIVEN(409, "The opinion is given already", "Länsstyrelsen har redan yttrat sig i ärendet."),
    OPINION_AFTER_DECISION(
            409, "An opinion after the decision", "Ärendet är beslutat. Ett yttrande kan inte längre lämnas."),
    ALREADY_ASSESSED(
            409,
            "The caller has assessed the application already",
            "Handläggaren har redan bedömt ansökan. Ändra den bedömningen i stället."),
    CRITERIA_NOT_COVERED(
            422,
            "The scores are not those of the call's criteria",
            "Varje bedömningskriterium i utlysningen ska poängsättas en gång, och inga andra."),
    SUPPLEMENT_AWAITED(
            409,
            "A supplement is awaited",
            "Sökanden har ännu tid att komplettera ansökan. Vänta svaret eller sista svarsdag."),
    SUPPLEMENT_ALREADY_ANSWERED(409, "The request for a supplement is answered", "Kompletteringen är redan besvarad."),
    SECTION_NOT_ASKED_FOR(
            422,
            "Only the section asked for may change",
            "Bara den del av ansökan som länsstyrelsen har begärt komplettering av får ändras."),
    NOTHING_GRANTED(409, "Nothing is granted in the matter", "Inget belopp är beviljat i ärendet."),
    LATE_IS_DISMISSED(
            422,
            "A late application is dismissed",
            "En ansökan som kom in efter att utlysningen stängt avvisas, om det inte finns särskilda skäl. Ange dem i så fall."),
    APPLICANT_NOT_ADMITTED(
            422,
            "The scheme does not admit such an applicant",
            "Bidraget kan inte lämnas till en sökande av det slaget. Ansökan avslås eller avvisas."),
    AMOUNT_AND_OUTCOME_DISAGREE(
            422,
            "The amount does not fit the outcome",
            "Bifall är det sökta beloppet, delvis bifall är mindre. Avslag, avvisning och förlängning har inget belopp."),
    CHARGES_ARE_NOT_THE_AMOUNT(
            422,
            "The charges do not make the amount",
            "Belastningen på varje år ska tillsammans bli det beviljade beloppet, varje år en gång."),
    NO_LATER_LAST_DAY(
            422,
            "The last day does not come later",
            "En förlängning anger en senare sista dag än den som gäller. Andra beslut anger ingen."),
    PROJECT_NOT_WRITTEN(
            422,
            "The project is not written",
            "Insatsen kan inte publiceras ännu. Skriv insatsens namn, sammanfattningen och kontaktens funktion först."),
    CONTACT_IS_A_PERSON(
            422,
            "A person's address is not published",
            "Projektkatalogen innehåller inga uppgifter om enskilda personer. Ange funktionen och dess gemensamma brevlåda."),
    YEAR_IS_OVER(
            422,
            "A charge lies on a year that is over",
            "Beslutet kan inte belasta medel för ett år som var slut när beslutet fattades."),
    PROPOSER_MAY_NOT_DECIDE(
            403, "The one who proposed may not decide", "Den som har lagt förslaget får inte själv fatta beslutet."),
    PAID_BEYOND_THE_DECISION(
            409,
            "More is paid or on its way than would stand granted",
            "Beslutet skulle lämna mindre beviljat än vad som redan är utbetalat eller på väg. Stoppa utbetalningar som inte gått till banken, eller pröva återkrav."),
    ACCOUNT_NOT_VALID(
            422,
            "The account number cannot be right",
            "Kontonumret har fel form eller fel kontrollsiffra. Jämför med mottagarens uppgift och skicka igen."),
    ACCOUNT_MISSING(
            409,
            "There is no account to pay to",
            "Ärendet saknar ett giltigt konto att betala till. Mottagaren eller handläggaren anmäler kontot först."),
    ACCOUNT_CHANGED(
            409,
            "The account has changed since the payment was proposed",
            "Mottagarens konto har ändrats sedan utbetalningen lades upp. Återta den och lägg upp en ny."),
    NO_PAYMENT_PLAN(409, "There is no payment plan", "Ärendet saknar utbetalningsplan. Gör en plan först."),
    PAYMENT_PLAN_OUTDATED(
            409,
            "The payment plan is older than the decision",
            "Beviljat belopp har ändrats sedan planen gjordes. Gör en ny utbetalningsplan för det som inte är utbetalat."),
    PLAN_IS_NOT_THE_GRANT(
            422,
            "The parts do not make what is left to pay",
            "Planens delar ska tillsammans bli det beviljade beloppet minus det som är utbetalat eller på väg, på öret."),
    PLAN_HAS_NOTHING_TO_PAY(
            409,
            "Everything granted is paid or on its way",
            "Hela det beviljade beloppet är redan utbetalat eller på väg."),
    REQUISITION_NOT_CALLED_FOR(
            409, "The part is not paid on requisition", "Delen betalas inte ut efter rekvisition enligt planen."),
    REQUISITIONED_ALREADY(409, "The part is requisitioned already", "Delen är redan rekvirerad."),
    REQUISITION_LAPSED(
            409,
            "The last day for the requisition has passed",
            "Sista dag för rekvisition har passerat. Rätten till delen har förfallit."),
    IDEMPOTENCY_KEY_MISSING(
            400,
            "Idempotency-Key is missing",
            "En utbetalning läggs upp med en egen Idempotency-Key, så att den aldrig läggs upp två gånger."),
    PART_NOT_DUE(
            409,
            "The part is not due",
            "Delen kan inte betalas ut ännu. Planens villkor, rekvisition eller godkänd redovisning, är inte uppfyllt."),
    PART_PAID_ALREADY(409, "The part is paid or on its way", "Delen är redan utbetalad eller på väg att betalas ut."),
    PAYMENT_ABOVE_GRANTED(
            422,
            "More would be paid than is granted",
            "Utbetalat och på väg skulle tillsammans bli mer än det beviljade beloppet."),
    PAYMENTS_STOPPED(
            409, "Payments are stopped in the matter", "Utbetalningar är stoppade i ärendet. Häv stoppet först."),
    PAYMENTS_NOT_STOPPED(409, "The stop is lifted already", "Stoppet är redan hävt."),
    RECLAIM_OPEN(
            409,
            "A reclaim is open in the matter",
            "Ett återkrav pågår i ärendet. Inget betalas ut förrän det är avslutat."),
    APPROVER_APPROVES_OWN(
            403,
            "The one who proposed may not approve",
            "Den som har lagt upp utbetalningen får inte själv attestera den."),
    APPROVED_ALREADY(
            409,
            "The same person has approved already",
            "Två olika personer attesterar en utbetalning. Du har redan attesterat den."),
    OVER_APPROVERS_LIMIT(
            403,
            "The amount is above the approver's limit",
            "Beloppet är större än attestantens beloppsgräns. En attestant med högre gräns behövs."),
    NOTHING_TO_SEND(
            409,
            "No approved payment is ready for a file",
            "Det finns ingen attesterad utbetalning att lägga i en betalfil."),
    DEBTOR_ACCOUNT_MISSING(
            409,
            "The county board's own account is not set up",
            "Länsstyrelsens eget bankgiro är inte inställt, så betalfiler kan inte göras. Driften ställer in det."),
    ANSWER_UNREADABLE(
            422,
            "The bank's answer cannot be read",
            "Filen är inte ett svar i pain.002 eller camt.054. Hämta den igen från banken."),
    ANSWER_TAKEN_ALREADY(409, "The answer is taken already", "Samma svarsfil från banken är redan inläst."),
    ANSWER_OF_ANOTHER_FILE(
            422,
            "The answer is of another file",
            "Svaret gäller en annan betalfil. Läs in det på den fil som det gäller."),
    LINE_SETTLED_ALREADY(409, "The line is settled already", "Raden är redan utredd."),
    LINE_IS_NOT_THE_PAYMENT(
            422,
            "The line cannot be of that payment",
            "Utbetalningen hör inte till betalfilen, har ett annat belopp eller är inte längre hos banken."),
    REPORT_NOT_ASKED_FOR(
            409,
            "No such report waits to be begun",
            "Ingen rapport av det slaget väntar på att påbörjas. Se vilka rapporter som ska lämnas."),
    REPORT_INCOMPLETE(
            422, "The report is not complete", "Rapporten kan inte lämnas ännu. Varje fel räknas upp i errors."),
    REPORT_TEMPLATE_OF_ANOTHER_YEAR(
            422, "The template is not the grant's", "Rapporten ska lämnas i den mall som gäller för bidragets år."),
    REPORT_OVER_THE_GRANTED_SUM(
            422,
            "The reports make more than is granted",
            "Rapporterna tar tillsammans upp större kostnader än det beviljade beloppet."),
    COST_OUTSIDE_THE_PERIOD(
            422,
            "A cost lies outside the effort's period",
            "En kostnad har uppstått före insatsens första eller efter dess sista dag."),
    COST_OUTSIDE_THE_BUDGET(
            422,
            "A cost does not stand on the budget",
            "Kostnaderna redovisas per kostnadsslag i budgeten, varje kostnadsslag en gång."),
    GOALS_NOT_COVERED(
            422,
            "The goals are not each told of once",
            "Måluppfyllelsen ska redovisas en gång för varje mål i ansökan, och inga andra."),
    STATEMENT_OF_ACCOUNT_MISSING(
            422,
            "The statement of account is missing",
            "Kontoutdrag eller bokföringsutdrag ska bifogas rapporten. Bifoga det och lämna rapporten igen."),
    REVIEW_IS_NOT_THE_COST(
            422,
            "The review does not make the reported cost",
            "Godkänd och icke stödberättigande kostnad ska tillsammans bli den redovisade, på öret, för varje kostnadsslag."),
    INELIGIBLE_WITHOUT_REASON(
            422, "A cost is ineligible without a reason", "Ange varför en kostnad inte är stödberättigande."),
    REPORT_NOT_REVIEWED(
            409,
            "The report is not reviewed",
            "Rapportens kostnader är inte granskade. Granska dem innan den godkänns."),
    FINAL_REPORT_BY_DECISION_MAKER(
            403, "A decision-maker approves a final report", "Slutrapporter godkänns av en beslutsfattare."),
    REVIEWER_MAY_NOT_APPROVE(
            403, "The reviewer may not approve", "Den som har granskat slutrapporten får inte själv godkänna den."),
    RECLAIM_ABOVE_WHAT_WAS_PAID(
            422,
            "More is reclaimed than was paid",
            "Det som återkrävs kan inte vara större än det som har betalats ut och inte redan har återkrävts."),
    RECLAIM_GROUND_OF_ANOTHER_SCHEME(
            422,
            "The ground is another scheme's",
            "Grunden för återkrav hör till ett annat bidrag. 39 och 40 §§ förordningen 2010:1122 gäller inte TIA."),
    RECIPIENT_IN_GOOD_FAITH(
            422,
            "The recipient neither caused the fault nor should have seen it",
            "Mottagaren har varken orsakat felet eller bort inse det och är inte återbetalningsskyldig (39 § förordningen 2010:1122)."),
    RECLAIM_IS_MANDATORY(
            422,
            "The reclaim must be decided",
            "I fall enligt 39 § ska länsstyrelsen besluta om återkrav (41 § förordningen 2010:1122). Finns det särskilda skäl får kravet efterges i beslutet."),
    RECIPIENT_NOT_HEARD(
            409,
            "The recipient has not been heard",
            "Mottagaren ska få del av uppgifterna och tillfälle att yttra sig innan beslut fattas (25 § förvaltningslagen 2017:900)."),
    RECLAIM_ANSWER_AWAITED(
            409,
            "The recipient's answer is awaited",
            "Mottagaren har ännu tid att svara. Vänta svaret eller sista svarsdag."),
    RECLAIM_ALREADY_ANSWERED(409, "The recipient has answered", "Mottagaren har redan svarat i ärendet om återkrav."),
    WAIVER_WITHOUT_REASONS(
            422,
            "A claim is waived without special reasons",
            "Ett krav får efterges helt eller delvis bara om det finns särskilda skäl. Ange dem (41 § förordningen 2010:1122 i ärenden enligt 37 och 37 a §§)."),
    DEMAND_AND_OUTCOME_DISAGREE(
            422,
            "The demand does not fit the outcome",
            "I sin helhet är hela beloppet, delvis är mindre än det och mer än noll. Ett eftergivet krav har inget belopp."),
    INSTALMENTS_ARE_NOT_THE_DEMAND(
            422,
            "The instalments do not make the demand",
            "Delbetalningarna ska tillsammans bli det belopp som ska betalas tillbaka, på öret, i dagsordning."),
    NOTHING_IS_LATE(
            409, "Nothing is late", "Ingen betalning är försenad. Påminn först när en förfallodag har passerat."),
    NOT_REMINDED(
            409, "The recipient has not been reminded", "Mottagaren ska påminnas innan kravet lämnas till inkasso."),
    RECEIPT_ABOVE_THE_DEMAND(
            422,
            "More came in than is demanded",
            "Inbetalningen är större än det som återstår att betala. Kontrollera beloppet."),
    MATTER_STILL_OPEN(
            409,
            "Something is open in the matter",
            "Ärendet kan inte avslutas ännu. Avsluta först det som är öppet i det: redovisning, utbetalning eller återkrav."),
    MATTER_CLOSED(409, "The matter is closed", "Ärendet är avslutat. Inget skrivs i det längre."),
    MATTER_NOT_CLOSED(
            409,
            "The matter is not closed",
            "Ärendet är inte avslutat. Bara avslutade ärenden lämnas ut för arkivering."),
    JOURNAL_NOT_CHAINED_YET(
            409,
            "The matter's last facts wait for their place in the journal",
            "Ärendets sista händelser har inte fått sin plats i journalen ännu. Försök igen om en stund.");

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
