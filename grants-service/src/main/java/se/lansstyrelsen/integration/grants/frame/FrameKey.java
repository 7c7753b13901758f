package se.lansstyrelsen.integration.grants.frame;

import se.lansstyrelsen.integration.grants.scheme.Scheme;

/** What there is one frame for. */
public record FrameKey(Scheme scheme, String countyCode, int year) {

    @Override
    public String toString() {
        return scheme + " " + year + " of county " + countyCode;
    }
}
