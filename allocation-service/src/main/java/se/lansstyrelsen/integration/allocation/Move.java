package se.lansstyrelsen.integration.allocation;

/**
 * What changes hands between two municipalities for a year.
 *
 * @param amount persons of the quota, or promille of the children's share
 */
public record Move(int year, String fromMunicipality, String toMunicipality, int amount) {

    public String fromCounty() {
        return fromMunicipality.substring(0, 2);
    }

    public String toCounty() {
        return toMunicipality.substring(0, 2);
    }

    public boolean crossesCounties() {
        return !fromCounty().equals(toCounty());
    }
}
