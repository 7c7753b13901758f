package se.lansstyrelsen.integration.collaboration.organisation;

/** What an organisation is (slag av organisation). */
public enum OrganisationKind {
    /** Statlig myndighet, länsstyrelserna bland dem. */
    AGENCY,
    REGION,
    /** Kommun. */
    MUNICIPALITY,
    /** Kommunalförbund eller arbetsgivarorganisation, som GR och SKR. */
    FEDERATION,
    /** Civilsamhällets organisation eller trossamfund. */
    CIVIL_SOCIETY,
    COMPANY
}
