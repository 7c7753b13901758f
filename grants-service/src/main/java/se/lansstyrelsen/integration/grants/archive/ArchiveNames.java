package se.lansstyrelsen.integration.grants.archive;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name that any system can unpack to and no tool reads as anything but a name. */
final class ArchiveNames {

    private static final int LONGEST = 100;
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}._-]");
    private static final Pattern ENDING = Pattern.compile("\\.+$");

    private ArchiveNames() {}

    /** @param number of the file within its folder, which keeps names apart and off those that some systems reserve */
    static String of(String folder, int number, String fileName) {
        var composed = Normalizer.normalize(fileName, Normalizer.Form.NFC);
        var safe = ENDING.matcher(UNSAFE.matcher(composed).replaceAll("_")).replaceAll("_");
        // The end is kept, since it tells what kind of file it is.
        var kept = safe.substring(Math.max(0, safe.length() - LONGEST));
        return folder + "/" + String.format(Locale.ROOT, "%03d", number) + "-" + kept;
    }
}
