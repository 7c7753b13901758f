package se.lansstyrelsen.integration.allocation.opinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.allocation.area.AreaCodes;
import se.lansstyrelsen.integration.kit.problem.Fault;

/** What is wrong with the areas that a municipality says it notified (anmälan) or withdrew (återkallelse) on a day. */
final class NotificationFaults {

    private NotificationFaults() {}

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 */
    static void refuseNotification(Map<String, Area> areas, List<String> areaCodes, LocalDate day) {
        var faults = new ArrayList<Fault>();
        faults.addAll(AreaCodes.faults(areaCodes, code -> !areas.containsKey(code), "is not an area of this opinion"));
        faults.addAll(AreaCodes.faults(areaCodes, known(areas, Area::isNotified), "is notified already"));
        faults.addAll(AreaCodes.faults(
                areaCodes,
                known(areas, area -> area.withdrawnOn() != null && day.isBefore(area.withdrawnOn())),
                "was withdrawn after that day"));
        refuse(faults, areaCodes, "Only areas of this opinion that are not notified already may be notified.");
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 */
    static void refuseWithdrawal(Map<String, Area> areas, List<String> areaCodes, LocalDate day) {
        var faults = new ArrayList<Fault>();
        faults.addAll(AreaCodes.faults(
                areaCodes,
                code -> !areas.containsKey(code) || !areas.get(code).isNotified(),
                "is not a notified area of this opinion"));
        faults.addAll(AreaCodes.faults(
                areaCodes,
                known(areas, area -> area.isNotified() && day.isBefore(area.notifiedOn())),
                "was notified after that day"));
        refuse(faults, areaCodes, "Only areas that stand notified may be withdrawn.");
    }

    private static Predicate<String> known(Map<String, Area> areas, Predicate<Area> isFaulty) {
        return code -> areas.containsKey(code) && isFaulty.test(areas.get(code));
    }

    private static void refuse(List<Fault> faults, List<String> areaCodes, String rule) {
        faults.addAll(AreaCodes.repeated(areaCodes));
        if (!faults.isEmpty()) {
            throw AllocationProblem.AREAS_INVALID.with(rule, faults);
        }
    }
}
