package se.lansstyrelsen.integration.allocation.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.allocation.distribution.DistributionModel;
import se.lansstyrelsen.integration.allocation.distribution.ModelVariable;
import se.lansstyrelsen.integration.allocation.simulation.SimulationViews.MunicipalityInput;
import se.lansstyrelsen.integration.allocation.simulation.SimulationViews.NewSimulation;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.region.Coverage;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;

/** Holds a simulation's inputs against its model and the year's municipalities, and tells every fault at once. */
final class SimulationInputs {

    private SimulationInputs() {}

    static List<Shares.Input> checked(NewSimulation body, DistributionModel model) {
        var faults = new ArrayList<Fault>();
        faults.addAll(Coverage.faults(
                body.inputs().stream().map(MunicipalityInput::municipalityCode).toList(),
                municipalities(body),
                "/inputs",
                "municipalityCode"));
        for (var i = 0; i < body.inputs().size(); i++) {
            faults.addAll(values(body.inputs().get(i), model, "/inputs/" + i));
        }
        refuse(faults);
        var inputs = body.inputs().stream()
                .map(one -> new Shares.Input(one.municipalityCode(), one.values(), one.estimatedSelfSettled()))
                .toList();
        new Shares(model.variables(), inputs)
                .empty()
                .forEach(code -> faults.add(new Fault(
                        "/inputs", "the variable " + code + " is 0 in every municipality and shares out nothing")));
        refuse(faults);
        return inputs;
    }

    private static List<String> municipalities(NewSimulation body) {
        var day = LocalDate.of(body.year(), 12, 31);
        if (body.countyCode() != null) {
            Regions.mustBeCounty(body.countyCode(), "/countyCode");
        }
        var all = body.countyCode() == null
                ? Regions.municipalities(day)
                : Regions.municipalitiesOf(body.countyCode(), day);
        return all.stream().map(Municipality::code).toList();
    }

    private static List<Fault> values(MunicipalityInput input, DistributionModel model, String pointer) {
        var faults = new ArrayList<Fault>();
        var codes = model.variables().stream().map(ModelVariable::code).collect(Collectors.toSet());
        codes.stream()
                .filter(code -> !input.values().containsKey(code))
                .forEach(code -> faults.add(new Fault(pointer + "/values/" + code, "must be given")));
        input.values().keySet().stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> faults.add(new Fault(pointer + "/values", "names a variable the model lacks")));
        model.variables().stream()
                .map(ModelVariable::relativeTo)
                .filter(base -> base != null
                        && input.values().containsKey(base)
                        && input.values().get(base).signum() == 0)
                .forEach(base -> faults.add(new Fault(
                        pointer + "/values/" + base,
                        "must be above 0, since another variable is measured against it")));
        if (model.selfSettledPercent() > 0 && input.estimatedSelfSettled() == null) {
            faults.add(new Fault(pointer + "/estimatedSelfSettled", "must be given, since the model adjusts for it"));
        }
        return faults;
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.RULE_BROKEN.with("Nothing was simulated. Correct what errors lists.", faults);
        }
    }
}
