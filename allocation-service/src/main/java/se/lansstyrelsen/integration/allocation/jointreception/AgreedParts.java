package se.lansstyrelsen.integration.allocation.jointreception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.lansstyrelsen.integration.allocation.consent.ConsentBook;

/** What other capabilities may ask: for whom children assigned to a host are counted. */
@ApplicationScoped
public class AgreedParts {

    private final JointReceptions receptions;
    private final ConsentBook consents;

    AgreedParts(JointReceptions receptions, ConsentBook consents) {
        this.receptions = receptions;
        this.consents = consents;
    }

    /**
     * An agreement that every party has consented to. Those of one host never share a day.
     *
     * @param last the last day whose assignments it counts
     * @param parts of the sum of all parts, by municipality code
     */
    public record Agreement(String hostMunicipality, LocalDate first, LocalDate last, Map<String, Integer> parts) {

        public boolean standsOn(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        public int allParts() {
            return parts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Agreements that have begun by the day, each up to that day. */
    @Transactional
    public List<Agreement> of(LocalDate day) {
        var begun = receptions.begunBy(day);
        var given = consents.to(begun.stream().map(JointReception::id).toList());
        return begun.stream()
                .filter(reception ->
                        given.getOrDefault(reception.id(), List.of()).size()
                                == reception.consentersNeeded().size())
                .map(reception -> new Agreement(
                        reception.hostMunicipality(),
                        reception.validFrom(),
                        reception.lastDay() == null || reception.lastDay().isAfter(day) ? day : reception.lastDay(),
                        reception.parts()))
                .toList();
    }
}
