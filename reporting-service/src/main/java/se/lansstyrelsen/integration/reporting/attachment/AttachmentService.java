package se.lansstyrelsen.integration.reporting.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.attachment.AttachedContents;
import se.lansstyrelsen.integration.kit.attachment.ReceivedAttachment;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.store.UniqueRows;
import se.lansstyrelsen.integration.kit.time.StockholmTime;
import se.lansstyrelsen.integration.reporting.ReportingProblem;
import se.lansstyrelsen.integration.reporting.countyreport.CountyReportRegister;
import se.lansstyrelsen.integration.reporting.countyreport.CountyReportTerms;
import se.lansstyrelsen.integration.reporting.countyreport.ReportState;

/** Keeps the files of county reports; one transaction a method. */
@ApplicationScoped
class AttachmentService {

    private static final int MOST = 20;

    private final ReportAttachments attachments;
    private final CountyReportRegister reports;
    private final AttachedContents contents;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    AttachmentService(
            ReportAttachments attachments,
            CountyReportRegister reports,
            AttachedContents contents,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.attachments = attachments;
        this.reports = reports;
        this.contents = contents;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /** Asked before the file is received. */
    @Transactional
    void mustBeOpen(UUID reportId) {
        open(reportId);
    }

    @Transactional
    ReportAttachment.View add(UUID reportId, ReceivedAttachment received) {
        open(reportId);
        if (attachments.count("reportId", reportId) >= MOST) {
            throw ReportingProblem.TOO_MANY_ATTACHMENTS.with("A report has at most " + MOST + " files.");
        }
        var attachment = new ReportAttachment(reportId, received.file(), StockholmTime.now(clock));
        UniqueRows.keep(
                () -> attachments.persistAndFlush(attachment),
                () -> ReportingProblem.TOO_MANY_ATTACHMENTS.with("The very same file is there already."));
        contents.keep(attachment.id(), received);
        journal.append(attachment.added());
        return attachment.view();
    }

    private void open(UUID reportId) {
        var report = reports.require(reportId);
        caller.mustActForCounty(report.countyCode());
        if (report.state() == ReportState.SUBMITTED || report.state() == ReportState.ACCEPTED) {
            throw ReportingProblem.REPORT_SUBMITTED_ALREADY.with("Files come with the report, before it is submitted.");
        }
    }

    @Transactional
    List<ReportAttachment.View> of(UUID reportId) {
        mustBeReadable(reports.require(reportId));
        return attachments.of(reportId).stream().map(ReportAttachment::view).toList();
    }

    @Transactional
    ReportAttachment readable(UUID id) {
        var attachment = attachments.require(id);
        mustBeReadable(reports.require(attachment.reportId()));
        return attachment;
    }

    private void mustBeReadable(CountyReportTerms report) {
        if (report.state() != ReportState.SUBMITTED && report.state() != ReportState.ACCEPTED) {
            caller.mustActForCounty(report.countyCode());
        }
    }
}
