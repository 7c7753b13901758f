package se.lansstyrelsen.integration.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Constructed records that end at the real figures of 2018. The real dates and households are not public, so they follow
 * a fixed rule: households of 4, 2, 3, 1 and 5 persons in turn until the municipality's real number is reached;
 * assignment k of n decided day 340 k/n after 8 January, received 45 days later, so the last in January 2019; every
 * fortieth is broken off and replaced, every fiftieth first told one person too many and corrected. Quota refugees come
 * first, in the real proportion to those from accommodation centres. Self-settled come five at a time over the year.
 */
public final class Replay {

    /** Says on each record that it is made up. */
    public static final String SOURCE = "urn:demo:constructed-from-published-figures-2018";

    private static final String TYPE = "se.migrationsverket.settlement.";
    private static final int[] HOUSEHOLDS = {4, 2, 3, 1, 5};
    private static final LocalDate FIRST_DECISION = LocalDate.of(2018, 1, 8);
    private static final int DAYS_OF_DECISIONS = 340;
    private static final int DAYS_TO_RECEPTION = 45;

    private final ObjectMapper json = new ObjectMapper();
    private final List<Record> records = new ArrayList<>();
    private final TreeMap<LocalDate, Integer> receivedByDay = new TreeMap<>();

    /**
     * A record of the feed.
     *
     * @param key the assignment's or reception's id, the message key
     * @param toldOn the day it is told
     */
    public record Record(String id, String type, String key, LocalDate toldOn, ObjectNode data) {

        /** As one line of NDJSON: a CloudEvent in structured mode. */
        public String line(ObjectMapper json) {
            var event = json.createObjectNode()
                    .put("specversion", "1.0")
                    .put("id", id)
                    .put("source", SOURCE)
                    .put("type", type)
                    .put("time", toldOn + "T12:00:00Z");
            event.set("data", data);
            return event.toString();
        }
    }

    public static Replay of(List<RealFigures.Municipality> municipalities) {
        var replay = new Replay();
        for (var municipality : municipalities) {
            replay.assignments(municipality);
            replay.selfSettled(municipality);
        }
        replay.records.sort(Comparator.comparing(Record::toldOn).thenComparing(Record::id));
        return replay;
    }

    /** All records, in the order they are told. */
    public List<Record> records() {
        return records;
    }

    /** Persons received by a day, by the rule alone. */
    public int receivedBy(LocalDate day) {
        return receivedByDay.headMap(day, true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private void assignments(RealFigures.Municipality municipality) {
        if (municipality.received() == null) {
            return;
        }
        var households = households(municipality.received());
        var byAssignment = Math.max(1, municipality.quotaRefugees() + municipality.accommodationCentre());
        for (var k = 0; k < households.size(); k++) {
            var isQuotaRefugee = (long) k * byAssignment < (long) households.size() * municipality.quotaRefugees();
            var decidedOn = FIRST_DECISION.plusDays((long) DAYS_OF_DECISIONS * k / households.size());
            assignment(
                    municipality.code(),
                    k,
                    households.get(k),
                    isQuotaRefugee ? "QUOTA_REFUGEE" : "ACCOMMODATION_CENTRE",
                    decidedOn);
        }
    }

    private void assignment(String municipality, int k, int persons, String category, LocalDate decidedOn) {
        var id = "A-" + municipality + "-" + k;
        var receivedOn = decidedOn.plusDays(DAYS_TO_RECEPTION);
        if (k % 40 == 39) {
            var brokenOff = id + "-broken-off";
            decision(brokenOff, municipality, persons, category, decidedOn, null);
            tell(
                    brokenOff + "-cancelled",
                    "assignment-cancelled.v1",
                    brokenOff,
                    decidedOn.plusDays(10),
                    json.createObjectNode()
                            .put("assignmentId", brokenOff)
                            .put("cancelledOn", decidedOn.plusDays(10).toString())
                            .put("reason", "constructed: broken off"));
            decision(id, municipality, persons, category, decidedOn.plusDays(12), brokenOff);
        } else {
            decision(id, municipality, persons, category, decidedOn, null);
        }
        var isToldWrong = k % 50 == 49;
        tell(
                id + "-received",
                "assignment-received.v1",
                id,
                receivedOn,
                json.createObjectNode()
                        .put("assignmentId", id)
                        .put("persons", isToldWrong ? persons + 1 : persons)
                        .put("receivedOn", receivedOn.toString()));
        if (isToldWrong) {
            tell(
                    id + "-corrected",
                    "reception-corrected.v1",
                    id,
                    receivedOn.plusDays(7),
                    json.createObjectNode()
                            .put("assignmentId", id)
                            .put("persons", persons)
                            .put("receivedOn", receivedOn.toString())
                            .put("correctedOn", receivedOn.plusDays(7).toString()));
        }
        receivedByDay.merge(receivedOn, persons, Integer::sum);
    }

    private void decision(
            String id, String municipality, int persons, String category, LocalDate decidedOn, String replaces) {
        var data = json.createObjectNode()
                .put("assignmentId", id)
                .put("municipalityCode", municipality)
                .put("category", category)
                .put("persons", persons)
                .put("decidedOn", decidedOn.toString())
                .put("receiveBy", decidedOn.plusDays(60).toString());
        if (replaces != null) {
            data.put("replaces", replaces);
        }
        tell(id + "-decided", "assignment-decided.v1", id, decidedOn, data);
    }

    private void selfSettled(RealFigures.Municipality municipality) {
        new TreeMap<>(municipality.selfSettled()).forEach((category, persons) -> {
            var groups = (persons + 4) / 5;
            for (var j = 0; j < groups; j++) {
                var id = "S-" + municipality.code() + "-" + category + "-" + j;
                var receivedOn = LocalDate.of(2018, 1, 2).plusDays(360L * j / groups);
                tell(
                        id,
                        "reception-registered.v1",
                        id,
                        receivedOn,
                        json.createObjectNode()
                                .put("receptionId", id)
                                .put("municipalityCode", municipality.code())
                                .put("category", category)
                                .put("persons", Math.min(5, persons - 5 * j))
                                .put("receivedOn", receivedOn.toString()));
            }
        });
    }

    private void tell(String id, String type, String key, LocalDate day, ObjectNode data) {
        records.add(new Record(id, TYPE + type, key, day, data));
    }

    private static List<Integer> households(int persons) {
        var households = new ArrayList<Integer>();
        for (var left = persons; left > 0; left -= households.get(households.size() - 1)) {
            households.add(Math.min(left, HOUSEHOLDS[households.size() % HOUSEHOLDS.length]));
        }
        return households;
    }
}
