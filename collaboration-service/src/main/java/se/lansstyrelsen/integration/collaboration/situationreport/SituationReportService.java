package se.lansstyrelsen.integration.collaboration.situationreport;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.collaboration.agenda.Backlog;
import se.lansstyrelsen.integration.collaboration.agenda.ItemKind;
import se.lansstyrelsen.integration.collaboration.agenda.ItemSource;
import se.lansstyrelsen.integration.collaboration.countyfigures.CountyFigures;
import se.lansstyrelsen.integration.collaboration.countyfigures.CountyFigures.Reception;
import se.lansstyrelsen.integration.collaboration.countyfigures.MarkKind;
import se.lansstyrelsen.integration.collaboration.forum.ForumLevel;
import se.lansstyrelsen.integration.collaboration.forum.ForumRegister;
import se.lansstyrelsen.integration.collaboration.organisation.OrganisationRegister;
import se.lansstyrelsen.integration.collaboration.seat.ForumAccess;
import se.lansstyrelsen.integration.collaboration.situationreport.ReportViews.CountyRow;
import se.lansstyrelsen.integration.collaboration.situationreport.ReportViews.NewReport;
import se.lansstyrelsen.integration.collaboration.situationreport.ReportViews.ReportView;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.document.DocumentPress;
import se.lansstyrelsen.integration.kit.document.KeptDocument;
import se.lansstyrelsen.integration.kit.document.KeptDocuments;
import se.lansstyrelsen.integration.kit.document.Markdown;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.store.UniqueRows;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Takes a county's quarter from the first question to the published report. */
@ApplicationScoped
class SituationReportService {

    private final SituationReports reports;
    private final Drafting drafting;
    private final ReportPress wording;
    private final DocumentPress press;
    private final KeptDocuments documents;
    private final CountyFigures told;
    private final OrganisationRegister organisations;
    private final ForumAccess access;
    private final ForumRegister forums;
    private final Backlog backlog;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    SituationReportService(
            SituationReports reports,
            Drafting drafting,
            ReportPress wording,
            DocumentPress press,
            KeptDocuments documents,
            CountyFigures told,
            OrganisationRegister organisations,
            ForumAccess access,
            ForumRegister forums,
            Backlog backlog,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.reports = reports;
        this.drafting = drafting;
        this.wording = wording;
        this.press = press;
        this.documents = documents;
        this.told = told;
        this.organisations = organisations;
        this.access = access;
        this.forums = forums;
        this.backlog = backlog;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /** Begins from the county's last report: whom it asked, and what stands in its texts. */
    @Transactional
    Versioned<ReportView> open(NewReport wish) {
        Regions.mustBeCounty(wish.countyCode(), "/countyCode");
        caller.mustActForCounty(wish.countyCode());
        var last = reports.before(wish.countyCode(), wish.year(), wish.quarter());
        var asked = wish.contributorIds() != null
                ? wish.contributorIds().stream().distinct().toList()
                : last.map(report -> report.contributors().stream()
                                .map(Contributor::organisationId)
                                .toList())
                        .orElse(List.of());
        asked.forEach(organisation -> organisations.named(organisation, "/contributorIds"));
        var report = new SituationReport(
                wish.countyCode(),
                wish.year(),
                wish.quarter(),
                wish.dueOn(),
                asked,
                last.map(SituationReport::text).orElseGet(ReportText::proposed));
        if (wish.dueOn().isBefore(report.firstDay())) {
            throw CollaborationProblem.DATES_OUT_OF_ORDER.with("dueOn lies before the quarter.");
        }
        UniqueRows.keep(
                () -> reports.persistAndFlush(report),
                () -> CollaborationProblem.REPORT_EXISTS.with("GET /situation-reports?county=" + wish.countyCode()));
        journal.append(report.moved("opened"));
        return versioned(report);
    }

    @Transactional
    Versioned<ReportView> deliver(UUID id, UUID organisation, List<AreaText> texts) {
        IntStream.range(0, texts.size())
                .forEach(i -> Markdown.check(texts.get(i).text(), "/texts/" + i + "/text"));
        return answered(id, organisation, (report, day) -> report.deliver(organisation, texts, day));
    }

    @Transactional
    Versioned<ReportView> decline(UUID id, UUID organisation, String reason) {
        return answered(id, organisation, (report, day) -> report.decline(organisation, reason, day));
    }

    /** By the organisation itself, or by the board for one that has written to it. */
    private Versioned<ReportView> answered(
            UUID id, UUID organisation, BiFunction<SituationReport, LocalDate, DomainEvent> answer) {
        var report = reports.require(id);
        if (!isOurs(report)) {
            access.mustSpeakFor(organisation);
        }
        journal.append(answer.apply(report, today()));
        return versioned(report);
    }

    @Transactional
    Versioned<ReportView> draft(UUID id, long expectedVersion) {
        return moved(id, expectedVersion, report -> report.draft(drafting.gather(report, today()), now()));
    }

    @Transactional
    Versioned<ReportView> write(UUID id, long expectedVersion, ReportText text) {
        return moved(id, expectedVersion, report -> report.write(text));
    }

    private Versioned<ReportView> moved(UUID id, long expectedVersion, Function<SituationReport, DomainEvent> step) {
        var report = reports.require(id, expectedVersion);
        caller.mustActForCounty(report.countyCode());
        journal.append(step.apply(report));
        return versioned(report);
    }

    private record Printing(UUID documentId, Instant at, SituationReportDocument text) {}

    /** Printed outside a transaction, then frozen, published and put before the regional forum in one. */
    Versioned<ReportView> approve(UUID id, long expectedVersion, String reason) {
        var printing = QuarkusTransaction.requiringNew().call(() -> {
            var report = reports.require(id, expectedVersion);
            caller.mustActForCounty(report.countyCode());
            report.mustBeReady(reason);
            return new Printing(
                    UuidCreator.getTimeOrderedEpoch(), now(), wording.write(report, today(), today(), reason));
        });
        var document = press.print(printing.documentId, printing.at, printing.text);
        return QuarkusTransaction.requiringNew().call(() -> {
            var report = reports.require(id, expectedVersion);
            documents.persist(document);
            journal.append(report.approve(document.id(), document.hash(), reason, today()));
            forums.active(ForumLevel.REGIONAL, report.countyCode(), today())
                    .forEach(forum -> backlog.put(
                            forum.id(),
                            ItemKind.SITUATION_ROUND,
                            "Lägesrapport kvartal " + report.quarter() + " " + report.year(),
                            ItemSource.SITUATION_REPORT,
                            report.id()));
            return versioned(report);
        });
    }

    @Transactional
    Versioned<ReportView> read(UUID id) {
        var report = reports.require(id);
        mustRead(report);
        return versioned(report);
    }

    /** Approved ones for everybody who may list; others for the board and those asked. */
    @Transactional
    Page<ReportView> list(String county, Integer year, PageRequest request) {
        var own = organisations.ofCaller();
        return reports.page(county, year, request).map(report -> {
            var view = ReportView.of(report, today());
            return mayRead(report, own) ? view : view.withoutContents();
        });
    }

    /** For anybody once approved; before that a draft for the board, printed anew each time. */
    KeptDocument document(UUID id) {
        var draft = QuarkusTransaction.requiringNew().call(() -> {
            var report = reports.require(id);
            if (report.state() == ReportState.APPROVED) {
                return null;
            }
            if (!isOurs(report)) {
                throw Problem.NOT_FOUND.with("The report is not published yet.");
            }
            return new Printing(report.id(), now(), wording.write(report, today(), null, null));
        });
        return draft != null
                ? press.print(draft.documentId, draft.at, draft.text)
                : QuarkusTransaction.requiringNew()
                        .call(() -> documents.findById(reports.require(id).documentId()));
    }

    /** All counties' reports for a quarter. */
    @Transactional
    List<CountyRow> overview(int year, int quarter) {
        Map<String, SituationReport> opened = reports.ofQuarter(year, quarter).stream()
                .collect(Collectors.toMap(SituationReport::countyCode, report -> report));
        var received = told.reception(year, quarter).stream()
                .collect(Collectors.groupingBy(Reception::countyCode, Collectors.summingInt(Reception::received)));
        return Regions.counties().stream()
                .map(county -> row(
                        county.code(),
                        county.name(),
                        opened.get(county.code()),
                        received.get(county.code()),
                        told.latest(MarkKind.COUNTY_QUOTA, county.code(), year).amount()))
                .toList();
    }

    private CountyRow row(String code, String name, SituationReport report, Integer received, Long quota) {
        if (report == null) {
            return new CountyRow(code, name, null, "NONE", 0, 0, 0, 0, received, quota);
        }
        var statuses = report.contributors().stream()
                .collect(Collectors.groupingBy(
                        one -> one.statusOn(today(), report.dueOn()), Collectors.summingInt(one -> 1)));
        return new CountyRow(
                code,
                name,
                report.id(),
                report.state().name(),
                report.contributors().size(),
                statuses.getOrDefault(ContributorStatus.DELIVERED, 0),
                statuses.getOrDefault(ContributorStatus.LATE, 0),
                statuses.getOrDefault(ContributorStatus.DECLINED, 0),
                received,
                quota);
    }

    private boolean isOurs(SituationReport report) {
        return !caller.isOutsider() && caller.mayActForCounty(report.countyCode());
    }

    private boolean mayRead(SituationReport report, Set<UUID> own) {
        return report.state() == ReportState.APPROVED
                || isOurs(report)
                || report.contributors().stream().anyMatch(one -> own.contains(one.organisationId()));
    }

    private void mustRead(SituationReport report) {
        if (!mayRead(report, organisations.ofCaller())) {
            throw Problem.OUT_OF_SCOPE.with("Until it is published the report is read by the board and those asked.");
        }
    }

    private Versioned<ReportView> versioned(SituationReport report) {
        reports.flush();
        return new Versioned<>(ReportView.of(report, today()), report.version());
    }

    private LocalDate today() {
        return StockholmTime.today(clock);
    }

    private Instant now() {
        return StockholmTime.now(clock);
    }
}
