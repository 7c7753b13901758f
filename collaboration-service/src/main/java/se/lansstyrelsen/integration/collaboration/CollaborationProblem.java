package se.lansstyrelsen.integration.collaboration;

import se.lansstyrelsen.integration.kit.problem.ProblemType;

/** Refusals of the collaboration service. */
public enum CollaborationProblem implements ProblemType {
    // Organisations
    ORGANISATION_EXISTS(
            409,
            "The organisation is registered already",
            "Organisationen är redan registrerad. Använd den som finns."),
    KIND_CONTRADICTED(
            422, "The kind and the codes do not go together", "Organisationens slag och koder stämmer inte överens."),
    NO_SUCH_ORGANISATION(422, "There is no such organisation", "Organisationen finns inte. Registrera den först."),

    // Forums
    NO_SUCH_FORUM(422, "There is no such forum", "Forumet finns inte."),
    PARENT_OF_WRONG_LEVEL(
            422,
            "The parent is of the wrong level",
            "Forumet kan inte stå under ett forum på den nivån. Lokala forum står under delregionala där sådana finns."),
    FORUM_CYCLE(
            422,
            "The forum would stand above itself",
            "Forumet skulle stå över sig självt. Välj ett annat överordnat forum."),
    FORUM_IN_WRONG_COUNTY(
            422,
            "The forum's county is not its parent's",
            "Forumets län stämmer inte med nivån eller det överordnade."),
    MANDATE_MISSING(
            422,
            "A working group needs a mandate and a last day",
            "En arbetsgrupp ska ha ett uppdrag och en sista dag."),
    FORUM_LEVEL_FIXED(409, "A forum's level is fixed", "Ett forums nivå kan inte ändras. Bilda ett nytt forum."),
    FORUM_ENDED(
            409,
            "The forum does not exist that day",
            "Forumet finns inte den dagen; det har avslutats eller inte börjat."),
    FORUM_HAS_DUTIES(
            409,
            "The forum has something left to see to",
            "Forumet kan inte avslutas den dagen. Se till det som återstår först."),
    DATES_OUT_OF_ORDER(422, "Dates are out of order", "Datumen står i fel ordning."),

    // Seats
    NO_SUCH_SEAT(422, "There is no such seat in the forum", "Platsen finns inte i forumet."),
    TWO_CHAIRS(409, "The forum has a chair at that time", "Forumet har redan en ordförande under den tiden."),
    SEAT_OVERLAPS(
            409,
            "The organisation has such a seat at that time",
            "Organisationen har redan en sådan plats under den tiden."),
    HOLDER_OVERLAPS(409, "Somebody holds the seat at that time", "Någon annan har redan platsen under den tiden."),

    // Meetings and minutes
    WHERE_IS_MISSING(
            422, "Where one meets is missing", "Ange plats för den som kommer och adress för den som deltar digitalt."),
    SERIES_NOT_UNDERSTOOD(
            422,
            "The rule of the series is not understood",
            "Mötesserien måste vara en RRULE (RFC 5545) med COUNT eller UNTIL och högst 53 möten."),
    MEETING_MOVE_NOT_ALLOWED(
            409, "Not possible in the meeting's present state", "Åtgärden är inte möjlig i mötets nuvarande läge."),
    MINUTES_LOCKED(
            409,
            "The minutes are verified and locked",
            "Protokollet är justerat och låst. Rättelser görs som daterade tillägg."),
    VERIFIER_NOT_NAMED(
            403, "The caller is not named to verify", "Bara den som är utsedd att justera protokollet kan göra det."),
    VERIFIER_WAS_ABSENT(
            422, "A verifier was not at the meeting", "Den som utses att justera ska ha varit företrädd på mötet."),
    VERIFIED_ALREADY(409, "Verified already", "Protokollet är redan justerat för den platsen."),
    NOT_VERIFIED_YET(
            409,
            "The minutes are not verified yet",
            "Protokollet är inte justerat. Ändra i det i stället, eller vänta tills det är justerat."),
    ITEM_NOT_OF_THE_MEETING(422, "The item is not on the meeting's agenda", "Punkten står inte på mötets dagordning."),
    ITEM_NOT_WAITING(409, "The item is treated or dropped", "Punkten är behandlad eller struken."),
    MATERIAL_THERE_ALREADY(409, "The item has that file", "Samma fil finns redan som underlag till punkten."),
    TOO_MUCH_MATERIAL(409, "The item has too many files", "Punkten har redan så många underlag som den kan ha."),
    AGENDA_INCOMPLETE(
            422,
            "The order does not hold the right items",
            "Ordningen ska räkna upp punkter som väntar i forumet, var och en en gång."),

    // Issues
    OWN_AREA_UNCLEAR(
            422,
            "The own area is unclear",
            "Ett eget område ska namnges, och bara när området inte är något av de andra."),
    NO_SUCH_ISSUE(422, "There is no such issue", "Medskicket finns inte."),
    ISSUE_NOT_HELD_HERE(
            409,
            "Somebody else holds the issue",
            "Medskicket ligger hos någon annan. Bara den som har det kan lyfta, sända eller besvara det."),
    ISSUE_LIFTED_ALREADY(
            409, "The forum has lifted the issue", "Forumet har lyft medskicket. Den som har det nu besvarar det."),
    ISSUE_ANSWERED_ALREADY(409, "The issue is answered", "Medskicket är redan besvarat."),
    ISSUE_CLOSED_ALREADY(
            409, "The issue is closed or merged", "Medskicket är avslutat eller har gått upp i ett annat."),
    ISSUE_WITHOUT_ANSWER(
            409, "The issue has no answer", "Medskicket är inte besvarat. Det kan inte avslutas utan svar."),
    ISSUE_NOT_ACKNOWLEDGED(
            409,
            "Not all it came from have seen the answer",
            "Alla forum som medskicket kom från har inte tagit del av svaret."),
    ISSUE_SENT_TO_ITSELF(
            422, "The issue would go to who holds it", "Medskicket kan inte sändas till den som redan har det."),
    NO_FORUM_ABOVE(409, "There is no forum above", "Det finns inget forum över det som har medskicket."),
    FORUM_NOT_BELOW(
            422, "The forum does not stand right below", "Forumet står inte närmast under det som har medskicket."),
    ISSUES_HELD_APART(
            409, "The issues are not held by one forum", "Medskicken ligger inte hos samma forum. Lyft det ena först."),
    ORIGIN_UNKNOWN(422, "The issue did not come from there", "Medskicket kom inte från det forumet."),
    ACKNOWLEDGED_ALREADY(409, "Acknowledged already", "Forumet har redan tagit del av svaret."),

    // Goals, strategies and actions
    NO_SUCH_GOAL(422, "There is no such goal", "Målet finns inte i länet."),
    GOAL_EXISTS(409, "The county has a goal for the year and area", "Länet har redan ett mål för året och området."),
    GOAL_STAYS_WITH_ITS_COUNTY(422, "A goal stays with its county", "Målet kan inte flyttas till ett annat län."),
    GOAL_FOLLOWED_UP(409, "The goal is followed up", "Målet är uppföljt och kan inte ändras."),
    GOAL_NOT_DUE(
            422, "It is too early to follow the goal up", "Ett mål följs upp tidigast den 1 november under sitt år."),
    INDICATOR_UNKNOWN(422, "The goal has no such indicator", "Målet har ingen sådan indikator."),
    STRATEGY_OVERLAPS(
            409,
            "The county has a strategy at that time",
            "Länet har redan en strategi under den tiden. Revidera den i stället."),
    STRATEGY_REVISED(409, "The strategy is revised", "Strategin är redan reviderad. Utgå från den senaste."),
    OWNER_WITHOUT_SEAT(
            422,
            "The owner has no such seat in the forum",
            "Den ansvariga organisationen har inte den platsen i forumet."),
    ACTION_ENDED(409, "The action is done or cancelled", "Åtgärden är redan genomförd eller avslutad."),

    // Agreements
    PARTY_TWICE(422, "A party stands twice", "En part ska stå en gång i överenskommelsen."),
    NOT_A_PARTY(403, "Not a party to the agreement", "Organisationen är inte part i överenskommelsen."),
    AGREEMENT_ENDED(
            409, "The agreement has ended or is given notice of", "Överenskommelsen är uppsagd eller har upphört."),
    FOLLOWED_UP_ALREADY(409, "Followed up for the year", "Överenskommelsen är redan uppföljd för året."),

    // Own initiatives
    INITIATIVE_STAYS_WITH_ITS_COUNTY(
            422, "An initiative stays with its county", "Insatsen kan inte flyttas till ett annat län."),

    // Courses
    TEST_UNSOUND(422, "The test cannot be used as it is written", "Provet kan inte användas som det är skrivet."),
    COURSE_STANDS(
            409, "An opened course is not changed", "Kursen är öppnad och ändras inte. Skriv en ny kurs i stället."),
    COURSE_STAYS_WITH_ITS_COUNTY(422, "A course stays with its county", "Kursen kan inte flyttas till ett annat län."),
    COURSE_NOT_THERE(409, "The course is not at that step", "Kursen kan inte öppnas eller stängas i det läget."),
    COURSE_NOT_OPEN(409, "The course is not open", "Kursen är inte öppen."),
    TEST_OUT_OF_ORDER(409, "The test is not the next one", "Proven görs i ordning. Gör nästa prov först."),
    ATTEMPTS_USED_UP(
            409, "No more tries today", "Provet har gjorts så många gånger som går på en dag. Försök i morgon."),
    ANSWERED_ALREADY(409, "The test is answered already", "Provet är redan besvarat. Begär ett nytt försök."),
    ANSWERS_DO_NOT_FIT(422, "The answers do not fit the test", "Svaren stämmer inte med provets frågor."),
    COURSE_NOT_COMPLETED(404, "There is no diploma yet", "Alla prov är inte godkända än."),

    // Mail
    DELIVERY_NOT_IN_DOUBT(409, "The letter is not in doubt", "Det finns inget tvivel om det utskicket."),

    // Newsletters
    NEWSLETTER_EXISTS(409, "There is a newsletter of that name", "Det finns redan ett nyhetsbrev med det namnet."),
    NEWSLETTER_SENT(409, "The issue has been sent", "Numret är skickat och kan inte ändras eller skickas igen."),
    NEWSLETTER_WITHOUT_READERS(
            409, "Nobody has confirmed a subscription", "Ingen har bekräftat sin prenumeration ännu."),

    // Activities
    ACTIVITY_STAYS_WITH_ITS_COUNTY(
            422, "An activity stays with its county", "Aktiviteten kan inte flyttas till ett annat län."),
    ACTIVITY_PAST(409, "The activity is held or cancelled", "Aktiviteten är genomförd eller inställd."),
    ACTIVITY_NOT_THERE(409, "The activity is not at that step", "Aktiviteten är inte i det läget."),
    ACTIVITY_NOT_YET(422, "The activity has not begun", "Aktiviteten har inte börjat ännu."),
    PLACES_TAKEN(409, "More places are taken than that", "Fler platser än så är redan tagna."),
    ENROLMENT_CLOSED(409, "No enrolments are taken", "Anmälan är inte öppen."),
    ENROLLED_ALREADY(409, "The address is enrolled", "Adressen är redan anmäld."),
    ACTIVITY_FULL(409, "Places and waiting list are full", "Både platserna och reservlistan är fulla."),
    ENROLMENT_PAST(409, "The enrolment is past", "Anmälan är redan avbokad eller aktiviteten genomförd."),
    WITHOUT_PLACE(422, "Somebody without a place", "Bara den som har en plats kan räknas som närvarande."),
    NOT_ATTENDED(409, "Only who was there evaluates", "Bara den som var med kan utvärdera."),
    EVALUATED_ALREADY(409, "Evaluated already", "Utvärderingen är redan lämnad."),
    EVALUATION_DOES_NOT_FIT(422, "The grades do not fit the questions", "Betygen stämmer inte med frågorna."),

    // Situation reports
    REPORT_EXISTS(409, "The county has a report for the quarter", "Länet har redan en lägesrapport för kvartalet."),
    NOT_ASKED(422, "The organisation is not asked", "Organisationen är inte tillfrågad om bidrag till rapporten."),
    AREA_TWICE(422, "An area has two texts", "Varje område ska ha en text."),
    FIGURE_WITHOUT_SOURCE(
            422, "A figure in the text has no source", "Texten hänvisar till en siffra som ingen källa har lämnat."),
    CONTRIBUTIONS_MISSING(
            409, "Contributions are missing", "Bidrag saknas. Vänta in dem eller ange skälet till att godkänna ändå."),
    NOT_DRAFTED(409, "The report is not drafted", "Rapporten har inget utkast än."),
    REPORT_APPROVED(409, "The report is approved", "Rapporten är godkänd och ändras inte."),

    // Notifications
    NOTHING_TO_NOTIFY(
            409, "The caller speaks for no organisation", "Ingen registrerad organisation hör till den som frågar."),
    NOTIFIED_ALREADY(409, "The address gets the letter already", "Adressen får redan det dagliga brevet.");

    private final int status;
    private final String title;
    private final String swedish;

    CollaborationProblem(int status, String title, String swedish) {
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
