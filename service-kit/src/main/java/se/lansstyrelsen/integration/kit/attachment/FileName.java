package se.lansstyrelsen.integration.kit.attachment;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.lansstyrelsen.integration.kit.privacy.PersonalNumbers;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;

/**
 * A sender's name for a file, made safe to show and to save under: no folders, no invisible characters (one that turns
 * the reading direction can make {@code exe.fdp} look like {@code pdf.exe}), nothing a file system forbids.
 *
 * @param extension in lower case, without the dot
 */
record FileName(String text, String extension) {

    private static final int LONGEST = 150;
    private static final String PARAMETER = "fileName";
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 400 when it is no name, 422 with a personal number */
    static FileName of(String given) {
        var text = cleaned(given == null ? "" : given);
        var dot = text.lastIndexOf('.');
        if (dot < 1 || dot == text.length() - 1 || text.length() > LONGEST) {
            throw Problem.INVALID_PARAMETER.with(
                    "Give the file's name with its extension as the parameter fileName, at most " + LONGEST
                            + " characters.",
                    List.of(new Fault(PARAMETER, "must be a file name such as intyg.pdf")));
        }
        if (PersonalNumbers.in(text.replace('_', ' ').replace('.', ' '))) {
            throw Problem.PERSONAL_NUMBER.with(
                    "The file's name holds a personal identity number. Rename the file and send it again.",
                    List.of(new Fault(PARAMETER, "looks like a personal identity number (personnummer)")));
        }
        return new FileName(text, text.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static String cleaned(String given) {
        var composed = Normalizer.normalize(given, Normalizer.Form.NFC);
        var last = composed.substring(Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1);
        var spaced = SPACE.matcher(last).replaceAll(" ");
        var visible = INVISIBLE.matcher(spaced).replaceAll("");
        return FORBIDDEN.matcher(visible).replaceAll("_").strip();
    }
}
