package se.lansstyrelsen.integration.grants.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** What happens to a report before it is approved; stays in the journal. */
sealed interface ReportEntry extends DomainEvent {

    UUID reportId();

    @Override
    default String aggregateId() {
        return reportId().toString();
    }

    /** A report was asked for by a day, or the day was moved. */
    record DateSet(UUID reportId, UUID applicationId, ReportKind kind, LocalDate dueOn) implements ReportEntry {
        static final EventType TYPE = EventType.audit("report", "report-date-set");

        @Override
        public EventType eventType() {
            return TYPE;
        }
    }

    record Drafted(UUID reportId, UUID applicationId, ReportKind kind) implements ReportEntry {
        static final EventType TYPE = EventType.audit("report", "report-drafted");

        @Override
        public EventType eventType() {
            return TYPE;
        }
    }

    /** @param number 1 the first time. @param cost SEK, in this report */
    record Submitted(UUID reportId, UUID applicationId, ReportKind kind, int number, BigDecimal cost)
            implements ReportEntry {
        static final EventType TYPE = EventType.audit("report", "report-submitted");

        @Override
        public EventType eventType() {
            return TYPE;
        }
    }

    record SentBack(UUID reportId, UUID applicationId, ReportKind kind, int number, LocalDate dueOn)
            implements ReportEntry {
        static final EventType TYPE = EventType.audit("report", "report-sent-back");

        @Override
        public EventType eventType() {
            return TYPE;
        }
    }

    record Reviewed(UUID reportId, UUID applicationId, ReportKind kind, BigDecimal approved, BigDecimal ineligible)
            implements ReportEntry {
        static final EventType TYPE = EventType.audit("report", "report-reviewed");

        @Override
        public EventType eventType() {
            return TYPE;
        }
    }
}
