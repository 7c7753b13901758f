package se.lansstyrelsen.integration.embedded;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Where a person chooses whom to be in the demo. */
final class DemoLoginPage {

    private static final Map<String, String> CALLERS = new LinkedHashMap<>();

    static {
        CALLERS.put("samordnare", "Samordnare för alla länsstyrelser");
        CALLERS.put("handlaggare-25", "Handläggare i Norrbottens län");
        CALLERS.put("beslutsfattare-08", "Beslutsfattare i Kalmar län");
        CALLERS.put("kommun-2580", "Luleå kommun");
        CALLERS.put("migrationsverket", "Migrationsverkets system");
        CALLERS.put("revisor", "Revisor, läser allt");
        CALLERS.put("lasare", "Läsare utanför myndigheterna");
    }

    private DemoLoginPage() {}

    /** @param asked the parameters of the request to log in, carried along in each link */
    static String html(Map<String, String> asked) {
        var links = CALLERS.entrySet().stream()
                .map(one -> "<li><a href=\"" + address(asked, one.getKey()) + "\">" + one.getKey() + "</a> "
                        + one.getValue() + "</li>")
                .collect(Collectors.joining("\n"));
        var fields = asked.entrySet().stream()
                .map(one -> "<input type=\"hidden\" name=\"" + escaped(one.getKey()) + "\" value=\""
                        + escaped(one.getValue()) + "\">")
                .collect(Collectors.joining());
        return """
                <!DOCTYPE html>
                <html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Logga in i demon</title>
                <style>body{font:1.05rem/1.6 system-ui,sans-serif;max-width:34rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
                input,button{font:inherit;padding:.3rem .6rem}</style></head>
                <body><main><h1>Vem vill du vara?</h1>
                <p>Detta är demons egen inloggning. Ingen behöver lösenord, och inget av den finns i en riktig driftsättning.</p>
                <ul>%s</ul>
                <form action="/authorize">%s<p><label>Någon annan, till exempel handlaggare-12 eller kommun-1280:<br>
                <input name="caller" required></label> <button>Logga in</button></p></form></main></body></html>
                """
                .formatted(links, fields);
    }

    private static String address(Map<String, String> asked, String caller) {
        return "/authorize?"
                + asked.entrySet().stream()
                        .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()) + "&amp;")
                        .collect(Collectors.joining())
                + "caller=" + caller;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
