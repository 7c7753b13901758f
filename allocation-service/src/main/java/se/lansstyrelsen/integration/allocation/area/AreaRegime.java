package se.lansstyrelsen.integration.allocation.area;

import java.time.LocalDate;
import java.util.Arrays;
import se.lansstyrelsen.integration.allocation.AllocationProblem;

/**
 * Which rules on areas with social and economic challenges stand on a day: 7 a-7 c §§ förordningen (1994:361) om
 * mottagande av asylsökande m.fl.
 */
public enum AreaRegime {
    NOT_YET(null, "2019-12-31", "", true),

    /** The municipality lets the county board give its opinion, which binds nobody. */
    ADVICE("2020-01-01", "2020-08-14", "SFS 2019:1205", true),

    /** Where it is clear that a notification is not justified the county board shall object, and the objection binds. */
    BINDING_OBJECTION("2020-08-15", "2025-02-28", "SFS 2020:734", true),

    /** Own housing was abolished as main rule; whether 7 a-7 c §§ are formally repealed is not verified. */
    ENDED("2025-03-01", null, "prop. 2024/25:49", false);

    private final LocalDate from;
    private final LocalDate to;
    private final String source;
    private final boolean verified;

    AreaRegime(String from, String to, String source, boolean verified) {
        this.from = from == null ? null : LocalDate.parse(from);
        this.to = to == null ? null : LocalDate.parse(to);
        this.source = source;
        this.verified = verified;
    }

    public static AreaRegime on(LocalDate day) {
        return Arrays.stream(values())
                .filter(regime -> (regime.from == null || !day.isBefore(regime.from))
                        && (regime.to == null || !day.isAfter(regime.to)))
                .findFirst()
                .orElseThrow();
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 when nobody may ask or notify on the day */
    public static void mustBeInForce(LocalDate day) {
        if (!on(day).isInForce()) {
            throw AllocationProblem.NO_AREA_REGIME.with("On " + day
                    + " no municipality may notify areas; the rules stood from 2020-01-01 through 2025-02-28.");
        }
    }

    public boolean isInForce() {
        return this == ADVICE || this == BINDING_OBJECTION;
    }

    /** Whether a notification may not concern an area under objection. */
    public boolean objectionBinds() {
        return this == BINDING_OBJECTION;
    }

    /** First day, null when it has always been so. */
    public LocalDate from() {
        return from;
    }

    /** Last day, null while it stands. */
    public LocalDate to() {
        return to;
    }

    /** The amending SFS number or the bill. */
    public String source() {
        return source;
    }

    /** Whether the bounds have been read in the statute itself. */
    public boolean isVerified() {
        return verified;
    }
}
