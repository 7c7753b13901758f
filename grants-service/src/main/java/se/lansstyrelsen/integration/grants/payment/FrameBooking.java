package se.lansstyrelsen.integration.grants.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.decision.Charge;
import se.lansstyrelsen.integration.grants.decision.Grants;
import se.lansstyrelsen.integration.grants.frame.Booking;
import se.lansstyrelsen.integration.grants.frame.FrameKey;
import se.lansstyrelsen.integration.grants.frame.FrameLedger;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Takes payments from the frames of the years that their grants are charged to, the earliest year first. */
@ApplicationScoped
class FrameBooking {

    private final FrameLedger frames;
    private final Grants grants;
    private final Caller caller;
    private final Clock clock;

    FrameBooking(FrameLedger frames, Grants grants, Caller caller, Clock clock) {
        this.frames = frames;
        this.grants = grants;
        this.caller = caller;
        this.clock = clock;
    }

    /** Each payment by the years it is taken from. @param payments whose matters are held */
    Map<Payment, List<Charge>> pay(List<Payment> payments) {
        var left = new HashMap<UUID, List<Charge>>();
        var taken = new LinkedHashMap<Payment, List<Charge>>();
        for (var payment : payments) {
            var before = left.computeIfAbsent(payment.applicationId(), id -> unpaid(payment));
            var charges = YearSplit.of(payment.amount(), before);
            left.put(payment.applicationId(), YearSplit.without(before, charges));
            taken.put(payment, charges);
        }
        taken.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(charge -> Map.entry(entry.getKey(), charge)))
                .sorted(Comparator.comparing(entry -> entry.getValue().year()))
                .forEach(entry -> book(entry.getKey(), entry.getValue()));
        return taken;
    }

    BigDecimal granted(Payment payment) {
        return grants.require(payment.applicationId()).granted();
    }

    private List<Charge> unpaid(Payment payment) {
        return grants.require(payment.applicationId()).charges().stream()
                .map(charge -> new Charge(
                        charge.year(),
                        charge.amount()
                                .subtract(frames.ofMatter(key(payment, charge.year()), payment.applicationId())
                                        .paid())))
                .toList();
    }

    private void book(Payment payment, Charge charge) {
        var booking = Booking.of(payment.applicationId(), charge.amount(), caller.subject(), StockholmTime.now(clock));
        frames.pay(key(payment, charge.year()), booking);
    }

    private static FrameKey key(Payment payment, int year) {
        return new FrameKey(payment.matter().scheme(), payment.matter().decidingCounty(), year);
    }
}
