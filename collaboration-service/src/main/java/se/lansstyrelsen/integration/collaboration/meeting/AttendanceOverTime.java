package se.lansstyrelsen.integration.collaboration.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingViews.OrganisationAttendance;
import se.lansstyrelsen.integration.kit.text.Swedish;

/** Counts, per organisation, the meetings it was called to and those where it was represented. */
final class AttendanceOverTime {

    private final Map<UUID, Count> counts = new LinkedHashMap<>();

    private record Count(int called, int represented, Instant last) {}

    AttendanceOverTime(Collection<Meeting> meetings) {
        meetings.forEach(this::add);
    }

    private void add(Meeting meeting) {
        var byOrganisation = meeting.attendance().stream()
                .collect(Collectors.groupingBy(
                        Attendance::organisationId,
                        Collectors.mapping(
                                one -> one.presence().isRepresented(), Collectors.reducing(false, (a, b) -> a || b))));
        byOrganisation.forEach((organisation, represented) -> {
            var former = counts.getOrDefault(organisation, new Count(0, 0, null));
            counts.put(
                    organisation,
                    represented
                            ? new Count(
                                    former.called + 1,
                                    former.represented + 1,
                                    meeting.terms().startsAt())
                            : new Count(former.called + 1, former.represented, former.last));
        });
    }

    Collection<UUID> organisations() {
        return counts.keySet();
    }

    /** Those least represented first. */
    List<OrganisationAttendance> by(Map<UUID, String> names) {
        return counts.entrySet().stream()
                .map(entry -> new OrganisationAttendance(
                        entry.getKey(),
                        names.get(entry.getKey()),
                        entry.getValue().called,
                        entry.getValue().represented,
                        Math.round(100f * entry.getValue().represented / entry.getValue().called),
                        entry.getValue().last))
                .sorted(Comparator.comparingInt(OrganisationAttendance::share)
                        .thenComparing(OrganisationAttendance::organisationName, Swedish.ORDER))
                .toList();
    }
}
