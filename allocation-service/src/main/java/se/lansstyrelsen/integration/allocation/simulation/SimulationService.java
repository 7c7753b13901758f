package se.lansstyrelsen.integration.allocation.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.allocation.distribution.DistributionModels;
import se.lansstyrelsen.integration.allocation.progress.StandingFigures;
import se.lansstyrelsen.integration.allocation.simulation.Calculation.Line;
import se.lansstyrelsen.integration.allocation.simulation.SimulationViews.Comparison;
import se.lansstyrelsen.integration.allocation.simulation.SimulationViews.CountySum;
import se.lansstyrelsen.integration.allocation.simulation.SimulationViews.LineView;
import se.lansstyrelsen.integration.allocation.simulation.SimulationViews.NewSimulation;
import se.lansstyrelsen.integration.allocation.simulation.SimulationViews.SimulationView;
import se.lansstyrelsen.integration.allocation.target.NationalTargetService;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.text.Texts;
import se.lansstyrelsen.integration.kit.time.AsOf;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Makes simulations and answers why they came out as they did. */
@ApplicationScoped
class SimulationService {

    private final Simulations simulations;
    private final DistributionModels models;
    private final StandingFigures figures;
    private final NationalTargetService targets;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    SimulationService(
            Simulations simulations,
            DistributionModels models,
            StandingFigures figures,
            NationalTargetService targets,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.simulations = simulations;
        this.models = models;
        this.figures = figures;
        this.targets = targets;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<SimulationView> make(NewSimulation body) {
        if (body.countyCode() != null) {
            caller.mustActForCounty(body.countyCode());
        }
        var model = models.findByIdOptional(body.modelId())
                .orElseThrow(() -> Problem.RULE_BROKEN.with(
                        "There is no distribution model with the id in modelId.",
                        List.of(new Fault("/modelId", "is not a distribution model"))));
        var inputs = SimulationInputs.checked(body, model);
        var calculation = Calculation.of(model, body.total(), inputs);
        var simulation = new Simulation(
                model,
                new Simulation.Subject(
                        body.year(), body.countyCode(), body.total(), Texts.strippedOrNull(body.title())),
                calculation,
                StockholmTime.now(clock),
                caller.subject());
        simulations.keep(simulation, calculation.lines());
        journal.append(simulation.made());
        calculation.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> line.municipalityCode().substring(0, 2), TreeMap::new, Collectors.toList()))
                .forEach((county, lines) -> journal.append(SimulationExplained.of(simulation, county, lines)));
        return view(simulation);
    }

    @Transactional
    Versioned<SimulationView> read(UUID id) {
        return view(readable(id));
    }

    @Transactional
    Page<SimulationView> list(Integer year, String county, PageRequest page) {
        return simulations.page(year, county, caller, page).map(SimulationView::of);
    }

    @Transactional
    List<LineView> lines(UUID id) {
        readable(id);
        return simulations.lines(id).stream().map(LineView::of).toList();
    }

    /** Sums by county beside the county quotas that stand. */
    @Transactional
    List<CountySum> countySums(UUID id, AsOf asOf) {
        var simulation = readable(id);
        var quotas = targets.countyQuotas(simulation.year(), asOf.dayIn(simulation.year(), clock));
        var sums = new TreeMap<String, Integer>();
        simulations
                .lines(id)
                .forEach(line -> sums.merge(line.municipalityCode().substring(0, 2), line.persons(), Integer::sum));
        return sums.entrySet().stream()
                .map(county -> new CountySum(
                        county.getKey(),
                        county.getValue(),
                        quotas.get(county.getKey()),
                        difference(county.getValue(), quotas.get(county.getKey()))))
                .toList();
    }

    @Transactional
    Explanation explanation(UUID id, String municipalityCode, AsOf asOf) {
        var simulation = readable(id);
        var line = simulations.lines(id).stream()
                .filter(one -> one.municipalityCode().equals(municipalityCode))
                .findFirst()
                .orElseThrow(() -> Problem.NOT_FOUND.with("The simulation has no such municipality."));
        return Explanation.of(simulation, line, decided(simulation, asOf).get(municipalityCode));
    }

    /** Against another simulation, or the decided quotas when there is none; the largest differences first. */
    @Transactional
    List<Comparison> comparisons(UUID id, UUID other, AsOf asOf) {
        var simulation = readable(id);
        var others = other == null ? decided(simulation, asOf) : persons(readable(other));
        return simulations.lines(id).stream()
                .map(line -> new Comparison(
                        line.municipalityCode(),
                        line.persons(),
                        others.get(line.municipalityCode()),
                        difference(line.persons(), others.get(line.municipalityCode()))))
                .sorted(Comparator.comparing(
                                (Comparison one) -> one.difference() == null ? -1 : Math.abs(one.difference()),
                                Comparator.reverseOrder())
                        .thenComparing(Comparison::municipalityCode))
                .toList();
    }

    /** A county's own simulation is its board's and its municipalities' until they show it; the nation's is open. */
    private Simulation readable(UUID id) {
        var simulation = simulations.require(id);
        var isOurs = simulation.countyCode() == null
                || caller.concernedCounties()
                        .map(counties -> counties.contains(simulation.countyCode()))
                        .orElse(true);
        if (!isOurs) {
            throw Simulations.unknown();
        }
        return simulation;
    }

    private Map<String, Integer> persons(Simulation simulation) {
        return simulations.lines(simulation.id()).stream()
                .collect(Collectors.toMap(Line::municipalityCode, Line::persons));
    }

    private Map<String, Integer> decided(Simulation simulation, AsOf asOf) {
        return figures.of(simulation.year(), asOf.dayIn(simulation.year(), clock)).entrySet().stream()
                .filter(entry -> entry.getValue().quota() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().quota()));
    }

    private static Integer difference(int persons, Integer other) {
        return other == null ? null : Integer.valueOf(persons - other);
    }

    private static Versioned<SimulationView> view(Simulation simulation) {
        return new Versioned<>(SimulationView.of(simulation), 1);
    }
}
