package se.lansstyrelsen.integration.reporting.figureimport;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.PastDays;
import se.lansstyrelsen.integration.kit.time.StockholmTime;
import se.lansstyrelsen.integration.reporting.ReportingProblem;
import se.lansstyrelsen.integration.reporting.indicator.IndicatorRegister;
import se.lansstyrelsen.integration.reporting.indicator.IndicatorTerms;
import se.lansstyrelsen.integration.reporting.observation.ObservationBook;
import se.lansstyrelsen.integration.reporting.observation.SourceKind;
import se.lansstyrelsen.integration.reporting.observation.Statement;

/** Takes files of figures in; one transaction a method. */
@ApplicationScoped
class FigureImportService {

    private final FigureImports imports;
    private final ObservationBook book;
    private final IndicatorRegister indicators;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    FigureImportService(
            FigureImports imports,
            ObservationBook book,
            IndicatorRegister indicators,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.imports = imports;
        this.book = book;
        this.indicators = indicators;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    Map<String, IndicatorTerms> indicators() {
        return indicators.all();
    }

    LocalDate past(LocalDate validOn) {
        if (validOn != null) {
            PastDays.mustHaveCome("validOn", validOn, StockholmTime.today(clock));
        }
        return validOn;
    }

    @Transactional
    FigureImport.View keep(FigureFile file, String source, String fileHash, String sexMissingReason) {
        mustBeWithinReach(file);
        mustTellOfWomenAndMen(file, sexMissingReason);
        var id = UuidCreator.getTimeOrderedEpoch();
        var now = StockholmTime.now(clock);
        var kept = book.keep(new Statement(0, null, SourceKind.IMPORT, id.toString(), source, now, file.figures()));
        var made = new FigureImport(id, source, fileHash, file.rows(), kept, sexMissingReason, now);
        imports.persist(made);
        journal.append(made.imported());
        return made.view();
    }

    /** A county board tells of its own county; the nation's figures are the coordinator's. */
    private void mustBeWithinReach(FigureFile file) {
        if (caller.isEverywhere()) {
            return;
        }
        for (var told : file.figures()) {
            if (told.cell().county() == null) {
                throw Problem.OUT_OF_SCOPE.with(
                        "Line " + told.line() + " tells of the nation; the coordinator imports those.");
            }
            caller.mustActForCounty(told.cell().county());
        }
    }

    private void mustTellOfWomenAndMen(FigureFile file, String reason) {
        if (reason != null) {
            return;
        }
        var known = indicators.all();
        var divided = file.figures().stream()
                .filter(told -> told.cell().sex() != null)
                .map(told -> told.cell().indicator())
                .collect(Collectors.toSet());
        for (var told : file.figures()) {
            var content = known.get(told.cell().indicator()).content();
            if (content.aboutIndividuals()
                    && content.sexMissingReason() == null
                    && !divided.contains(told.cell().indicator())) {
                throw ReportingProblem.SEX_BREAKDOWN_MISSING.with(told.cell().indicator()
                        + " counts people and no row tells of women and men. Send them, or sexMissingReason.");
            }
        }
    }

    @Transactional
    FigureImport.View read(UUID id) {
        return imports.require(id).view();
    }

    @Transactional
    Page<FigureImport.View> list(PageRequest request) {
        return Conditions.of().page(imports, "importedAt desc", request).map(FigureImport::view);
    }
}
