package se.lansstyrelsen.integration.reporting.nationalreport;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A national report as the other capabilities need it.
 *
 * @param texts by chapter @param hash of the printed bytes, null before there is a proof @param reviewEndsOn null before review
 */
public record NationalReportTerms(
        UUID id,
        UUID assignmentId,
        int edition,
        NationalReportState state,
        LocalDate reviewEndsOn,
        Map<String, String> texts,
        String hash,
        LocalDate decidedOn) {

    public String text(String chapter) {
        return texts.get(chapter);
    }
}
