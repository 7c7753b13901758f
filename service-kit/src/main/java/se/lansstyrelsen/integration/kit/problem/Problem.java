package se.lansstyrelsen.integration.kit.problem;

/** The refusals that every service shares. */
public enum Problem implements ProblemType {
    MALFORMED_REQUEST(
            400, "The request is malformed", "Begäran går inte att läsa. Se fältet errors för vad som är fel."),
    INVALID_BODY(
            400,
            "The body does not have the agreed shape",
            "Innehållet följer inte API:ets form. Varje fel räknas upp i errors."),
    INVALID_PARAMETER(400, "A query parameter is invalid", "En parameter i adressen är felaktig."),
    WRONG_ENCODING(
            400,
            "The text is not UTF-8",
            "Texten är inte kodad i UTF-8. Spara om filen som UTF-8 och skicka den igen."),
    EMPTY_BODY(400, "The body is empty", "Begäran saknar innehåll."),
    UNAUTHENTICATED(401, "No valid access token", "Giltig åtkomsttoken saknas. Hämta en ny token och försök igen."),
    FORBIDDEN(403, "Not allowed for this caller", "Anroparen saknar den roll som krävs."),
    OUT_OF_SCOPE(
            403, "Outside the caller's scope", "Ärendet ligger utanför anroparens län, kommun eller organisation."),
    NOT_FOUND(404, "Nothing here", "Det som efterfrågas finns inte."),
    METHOD_NOT_ALLOWED(405, "Method not allowed", "Metoden kan inte användas på den här adressen."),
    NOT_ACCEPTABLE(406, "No such representation", "Svaret finns inte i det format som begärs."),
    ILLEGAL_STATE(409, "Not possible in the present state", "Åtgärden är inte möjlig i ärendets nuvarande läge."),
    REQUEST_IN_PROGRESS(
            409,
            "The same request is still running",
            "En begäran med samma Idempotency-Key pågår. Försök igen om en stund."),
    REQUEST_ALREADY_CARRIED_OUT(
            409,
            "Carried out already, but the answer was lost",
            "Begäran med samma Idempotency-Key är redan utförd men svaret gick förlorat. Läs resursen."),
    STALE_VERSION(
            412, "Somebody changed it first", "Någon annan har ändrat resursen. Läs den igen och gör om ändringen."),
    BODY_TOO_LARGE(413, "The body is too large", "Innehållet är större än vad adressen tar emot."),
    UNSUPPORTED_MEDIA_TYPE(415, "Media type not supported", "Innehållets medietyp kan inte tas emot här."),
    FILE_TYPE_NOT_TAKEN(
            415,
            "The file's type is not received",
            "Filtypen tas inte emot här. Spara om filen i en av de typer som räknas upp."),
    FILE_NOT_WHAT_ITS_NAME_SAYS(
            422,
            "The file is not what its name says",
            "Filens innehåll är något annat än vad filnamnet eller den angivna medietypen säger. Spara om filen och skicka den igen."),
    FILE_WITH_MACROS(
            422,
            "The file holds macros",
            "Filer med makron eller annan programkod tas inte emot. Spara filen utan makron, till exempel som PDF."),
    FILE_LOCKED(
            422,
            "The file is locked with a password",
            "Filen är krypterad eller låst med lösenord och går inte att läsa för den som ska handlägga eller bevara den. Spara den olåst."),
    RULE_BROKEN(422, "A rule is broken", "En regel är inte uppfylld. Varje fel räknas upp i errors."),
    UNKNOWN_CODE(422, "Unknown code", "En läns- eller kommunkod finns inte på det datum som avses."),
    PERSONAL_NUMBER(
            422,
            "Personal numbers are not received",
            "Personnummer och samordningsnummer tas inte emot. Ta bort dem och skicka igen."),
    MARKDOWN_UNSAFE(
            422,
            "The text holds more than Markdown",
            "Texten innehåller HTML, bilder eller länkar som inte är tillåtna. Skriv den i ren Markdown."),
    DATE_IN_THE_FUTURE(422, "The date has not come", "Datumet ligger i framtiden."),
    AMOUNT_NOT_IN_ORE(
            422,
            "An amount is not in whole öre",
            "Belopp anges i kronor med högst två decimaler. Varje fel räknas upp i errors."),
    WRONG_CHECK_DIGIT(
            422,
            "A number's check digit is wrong",
            "Kontrollsiffran stämmer inte. Jämför numret med underlaget och skicka igen."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "The Idempotency-Key belongs to another request",
            "Samma Idempotency-Key har använts för en annan begäran. Använd en ny nyckel."),
    CALLBACK_NOT_ALLOWED(
            422,
            "The callback address cannot be used",
            "Adressen kan inte ta emot händelser. Den ska börja med https:// och leda till en adress som nås utifrån."),
    UNKNOWN_EVENT_TYPE(
            422, "No such event here", "Tjänsten har ingen sådan händelse. Vilka som finns framgår av asyncapi.yaml."),
    VERSION_REQUIRED(
            428, "If-Match is missing", "Ange resursens ETag i If-Match, så att ingen annans ändring skrivs över."),
    INTERNAL_ERROR(500, "Something went wrong here", "Ett fel har inträffat hos oss. Ange traceId vid felanmälan."),
    WEBHOOKS_NOT_SET_UP(
            503,
            "Webhooks are not set up here",
            "Tjänsten kan inte signera utskick ännu. Hämta händelserna med GET /events så länge."),
    UNAVAILABLE(503, "Not available just now", "Tjänsten är tillfälligt otillgänglig. Försök igen om en stund.");

    private final int status;
    private final String title;
    private final String swedish;

    Problem(int status, String title, String swedish) {
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
