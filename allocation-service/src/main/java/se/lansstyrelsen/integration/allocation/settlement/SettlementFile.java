package se.lansstyrelsen.integration.allocation.settlement;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file of settlement records and how far it has come. rowsRead = rowsAccepted + rowsDuplicate + rowsWaiting +
 * rowsRejected.
 *
 * @param status RECEIVING, COMPLETED, or INTERRUPTED when the upload broke off: what was read is kept, send it again
 * @param rowsWaiting rows whose decision has not come; falls as decisions come
 */
@Schema(name = "SettlementFile")
record SettlementFile(
        UUID id,
        Status status,
        long rowsRead,
        long rowsAccepted,
        long rowsDuplicate,
        long rowsWaiting,
        long rowsRejected,
        Instant receivedAt,
        Instant touchedAt) {

    enum Status {
        RECEIVING,
        COMPLETED,
        INTERRUPTED
    }

    /** A row that was not kept. */
    @Schema(name = "SettlementFileError")
    record Error(
            @Schema(description = "Line in the file, from 1") int line,
            @Schema(description = "Field at fault, empty when it is the whole line") String field,
            String reason) {}
}
