package se.lansstyrelsen.integration.allocation.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A party's share of an agreement and its signature; the key beside it is a municipality's code or the county's. */
@Embeddable
class AgreementParty {

    @Column(name = "county_board")
    private boolean countyBoard;

    @Column(name = "places")
    private Integer places;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "registered_by_county")
    private boolean registeredByCounty;

    protected AgreementParty() {}

    private AgreementParty(boolean countyBoard, Integer places, LocalDate signedOn, boolean registeredByCounty) {
        this.countyBoard = countyBoard;
        this.places = places;
        this.signedOn = signedOn;
        this.registeredByCounty = registeredByCounty;
    }

    static AgreementParty countyBoard() {
        return new AgreementParty(true, null, null, false);
    }

    /** A municipality with the places (persons) it takes on, null when none are agreed. */
    static AgreementParty municipality(Integer places) {
        return new AgreementParty(false, places, null, false);
    }

    /** @param registeredByCounty whether a paper was signed and the county board put its day on record */
    AgreementParty signed(LocalDate day, boolean registeredByCounty) {
        return new AgreementParty(countyBoard, places, day, registeredByCounty);
    }

    AgreementParty unsigned() {
        return new AgreementParty(countyBoard, places, null, false);
    }

    boolean isCountyBoard() {
        return countyBoard;
    }

    boolean hasSigned() {
        return signedOn != null;
    }

    Integer places() {
        return places;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    boolean isRegisteredByCounty() {
        return registeredByCounty;
    }
}
