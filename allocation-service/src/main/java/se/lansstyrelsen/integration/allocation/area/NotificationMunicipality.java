package se.lansstyrelsen.integration.allocation.area;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.text.FactFile;

/**
 * One of the 32 municipalities that may notify areas (bilaga 1 till förordning 2018:151).
 *
 * @param notified what it had notified for the year 2021
 */
@Schema(name = "AreaNotificationMunicipality")
public record NotificationMunicipality(
        String municipalityCode,
        String municipalityName,
        @Schema(description = "Year that notified is about") int year,
        Notified notified) {

    /** What a municipality has notified: the whole of it (hela), parts (delar) or nothing. */
    @Schema(name = "AreasNotified")
    public enum Notified {
        WHOLE,
        PARTS,
        NOTHING
    }

    private static final int YEAR = 2021;
    private static final List<NotificationMunicipality> ALL =
            FactFile.rows(NotificationMunicipality.class, "area-notification-municipalities.csv").stream()
                    .map(row -> of(row.get("municipalityCode"), Notified.valueOf(row.get("notified"))))
                    .toList();

    private static NotificationMunicipality of(String code, Notified notified) {
        return new NotificationMunicipality(
                code, Regions.municipality(code).orElseThrow().name(), YEAR, notified);
    }

    /** All 32, in code order. */
    static List<NotificationMunicipality> all() {
        return ALL;
    }

    public static boolean isOne(String municipalityCode) {
        return ALL.stream().anyMatch(one -> one.municipalityCode.equals(municipalityCode));
    }
}
