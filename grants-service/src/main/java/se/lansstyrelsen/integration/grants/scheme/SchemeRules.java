package se.lansstyrelsen.integration.grants.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A scheme's rules as they stand from a day.
 *
 * @param validTo last day, null while they stand
 * @param legalBasis the regulation, with its SFS number
 * @param applicants who may apply, each with the terms in Swedish
 * @param notices what a decision must tell its receiver (upplysningar), in Swedish
 * @param appeal what a decision says about appeal (överklagande), in Swedish
 * @param noticesVerified false when no source settles them, so that a county board must look them through
 */
public record SchemeRules(
        Scheme scheme,
        LocalDate validFrom,
        LocalDate validTo,
        String legalBasis,
        Map<ApplicantKind, String> applicants,
        Set<Purpose> purposes,
        Set<TargetGroup> targetGroups,
        List<String> notices,
        String appeal,
        boolean noticesVerified) {

    /** Länsstyrelsen i Jönköpings län. */
    public static final String JONKOPING = "06";

    /** Whether the rules stand on the day. */
    boolean standOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    public boolean admits(ApplicantKind kind) {
        return applicants.containsKey(kind);
    }

    /**
     * The board that decides: Jönköping for all of 37 a § and for national calls, otherwise the county's own (8 § förordning
     * 2010:1122; 2 § förordning 2016:1364).
     *
     * @param callCounty code of the county that calls, null in a national call
     */
    public String decidingCounty(String callCounty) {
        return scheme == Scheme.SECTION_37_A || callCounty == null ? JONKOPING : callCounty;
    }

    /**
     * The board that must be given the opportunity to give its opinion before the decision (37 b § förordning 2010:1122);
     * empty outside 37 a §, and when Jönköping itself is the county concerned.
     *
     * @param concernedCounty code of the applicant's county
     */
    public Optional<String> opinionFrom(String concernedCounty) {
        return Optional.of(concernedCounty)
                .filter(county -> scheme == Scheme.SECTION_37_A && !county.equals(JONKOPING));
    }
}
