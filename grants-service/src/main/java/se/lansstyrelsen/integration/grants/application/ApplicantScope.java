package se.lansstyrelsen.integration.grants.application;

import se.lansstyrelsen.integration.grants.scheme.ApplicantKind;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.caller.Role;

/** Whose an application is, and which boards read it once it is received. */
record ApplicantScope(Caller caller) {

    /** An organisation by its number; a municipality's own token carries its code instead. */
    boolean covers(String organisationNumber, ApplicantKind kind, String municipalityCode) {
        if (caller.is(Role.MUNICIPALITY)) {
            return kind == ApplicantKind.MUNICIPALITY
                    && caller.municipality()
                            .filter(code -> code.equals(municipalityCode))
                            .isPresent();
        }
        return caller.organisation()
                .filter(number -> number.equals(organisationNumber))
                .isPresent();
    }

    /** 37 a § is decided in Jönköping, and the county concerned reads and gives its opinion. */
    boolean isReadByBoard(Scheme scheme, String decidingCounty, String concernedCounty) {
        return caller.mayActForCounty(decidingCounty)
                || (scheme == Scheme.SECTION_37_A && caller.mayActForCounty(concernedCounty));
    }
}
