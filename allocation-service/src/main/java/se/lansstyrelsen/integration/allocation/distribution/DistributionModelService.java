package se.lansstyrelsen.integration.allocation.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.allocation.distribution.DistributionViews.ModelView;
import se.lansstyrelsen.integration.allocation.distribution.DistributionViews.NewDistributionModel;
import se.lansstyrelsen.integration.allocation.distribution.DistributionViews.Variable;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.store.MatterLock;
import se.lansstyrelsen.integration.kit.text.Texts;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Records editions of models; a recorded one never changes. */
@ApplicationScoped
class DistributionModelService {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final DistributionModels models;
    private final MatterLock lock;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    DistributionModelService(DistributionModels models, MatterLock lock, Journal journal, Caller caller, Clock clock) {
        this.models = models;
        this.lock = lock;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<ModelView> record(NewDistributionModel body) {
        check(body);
        var name = body.name().strip();
        lock.take("distribution-model " + name);
        var model = new DistributionModel(
                name,
                models.nextEdition(name),
                body.source().strip(),
                new DistributionModel.Rules(
                        body.method(), body.tieRule(), body.selfSettledPercent(), body.validFrom(), body.validTo()),
                body.variables().stream()
                        .map(one -> new ModelVariable(
                                one.code(),
                                one.name().strip(),
                                one.weight(),
                                one.effect(),
                                Texts.strippedOrNull(one.relativeTo())))
                        .toList(),
                StockholmTime.now(clock),
                caller.subject());
        models.persistAndFlush(model);
        journal.append(model.recorded());
        return new Versioned<>(ModelView.of(model), model.edition());
    }

    @Transactional
    Versioned<ModelView> read(UUID id) {
        var model = models.require(id);
        return new Versioned<>(ModelView.of(model), model.edition());
    }

    @Transactional
    Page<ModelView> list(String name, PageRequest page) {
        return models.page(name, page).map(ModelView::of);
    }

    private static void check(NewDistributionModel body) {
        var faults = new ArrayList<Fault>();
        var codes = body.variables().stream().map(Variable::code).collect(Collectors.toSet());
        var seen = new HashSet<String>();
        for (var i = 0; i < body.variables().size(); i++) {
            var variable = body.variables().get(i);
            var pointer = "/variables/" + i;
            if (!seen.add(variable.code())) {
                faults.add(new Fault(pointer + "/code", "stands twice"));
            }
            faults.addAll(relation(variable, codes, pointer + "/relativeTo"));
        }
        var sum = body.variables().stream().map(Variable::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) != 0) {
            faults.add(new Fault("/variables", "the weights sum to " + sum.toPlainString() + ", not to 100"));
        }
        if (body.validTo() != null && body.validTo().isBefore(body.validFrom())) {
            faults.add(new Fault("/validTo", "cannot be before validFrom"));
        }
        if (!faults.isEmpty()) {
            throw Problem.RULE_BROKEN.with("The model was not recorded. Correct what errors lists.", faults);
        }
    }

    private static List<Fault> relation(Variable variable, Set<String> codes, String pointer) {
        var isEvening = variable.effect() == Effect.EVENING;
        if (isEvening != (variable.relativeTo() != null)) {
            return List.of(new Fault(
                    pointer, isEvening ? "must name a variable of the model" : "is only for an EVENING variable"));
        }
        if (isEvening
                && (!codes.contains(variable.relativeTo())
                        || variable.relativeTo().equals(variable.code()))) {
            return List.of(new Fault(pointer, "must name another variable of the model"));
        }
        return List.of();
    }
}
