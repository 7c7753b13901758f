package se.lansstyrelsen.integration.allocation.monthly;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import se.lansstyrelsen.integration.kit.store.Edition;

/** Årsplanering: how many persons are planned to be received in a municipality each month of a year. */
@Entity
@Table(name = "monthly_plan")
class MonthlyPlan extends Edition {

    @Column(name = "municipality_code")
    private String municipalityCode;

    @Column(name = "year")
    private int year;

    /** January first. */
    private int[] planned;

    protected MonthlyPlan() {}

    MonthlyPlan(String municipalityCode, int year, List<Integer> planned, String recordedBy, Instant now) {
        super(recordedBy, now);
        this.municipalityCode = municipalityCode;
        this.year = year;
        this.planned = array(planned);
    }

    private MonthlyPlan(MonthlyPlan former, List<Integer> planned, String recordedBy, Instant now) {
        super(former, recordedBy, now);
        this.municipalityCode = former.municipalityCode;
        this.year = former.year;
        this.planned = array(planned);
    }

    MonthlyPlan change(List<Integer> changed, String recordedBy, Instant now) {
        return new MonthlyPlan(this, changed, recordedBy, now);
    }

    MonthlyPlanRecorded recorded() {
        return new MonthlyPlanRecorded(
                id(), municipalityCode.substring(0, 2), municipalityCode, year, number(), planned(), total());
    }

    String municipalityCode() {
        return municipalityCode;
    }

    int year() {
        return year;
    }

    /** Twelve numbers, January first. */
    List<Integer> planned() {
        return IntStream.of(planned).boxed().toList();
    }

    int total() {
        return Arrays.stream(planned).sum();
    }

    private static int[] array(List<Integer> months) {
        return months.stream().mapToInt(Integer::intValue).toArray();
    }
}
