package se.lansstyrelsen.integration.reporting.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.reporting.opendata.PublicArea;
import se.lansstyrelsen.integration.reporting.opendata.PublicCollaboration;
import se.lansstyrelsen.integration.reporting.opendata.PublicGrant;
import se.lansstyrelsen.integration.reporting.opendata.PublicPart;

/** The rows of the datasets; a count that is withheld is null with its flag true, one nobody has told of null alone. */
final class DatasetRows {

    private DatasetRows() {}

    @Schema(name = "OpenReceptionOfMunicipality", description = "Kommuntal och mottagande i en kommun")
    record OfMunicipality(
            int year,
            LocalDate asOf,
            String countyCode,
            String municipalityCode,
            String municipality,
            @Schema(description = "Kommuntal", nullable = true) Integer quota,
            @Schema(description = "Anvisade", nullable = true) Integer assigned,
            @Schema(description = "Avräknade mot kommuntalet", nullable = true) Integer countedAgainstQuota,
            @Schema(description = "Whether the two before are withheld") boolean onQuotaWithheld,
            @Schema(description = "Självbosatta och andra utan anvisning", nullable = true) Integer selfSettled,
            boolean selfSettledWithheld,
            @Schema(description = "Kommunmottagna", nullable = true) Integer received,
            boolean receivedWithheld,
            @Schema(description = "Ensamkommande barn", nullable = true) Integer unaccompanied,
            boolean unaccompaniedWithheld) {

        static OfMunicipality of(int year, LocalDate asOf, PublicArea area) {
            return new OfMunicipality(
                    year,
                    asOf,
                    area.countyCode(),
                    area.municipalityCode(),
                    area.name(),
                    area.quota(),
                    area.assigned().value(),
                    area.counted().value(),
                    area.counted().withheld(),
                    area.selfSettled().value(),
                    area.selfSettled().withheld(),
                    area.received().value(),
                    area.received().withheld(),
                    area.unaccompanied().value(),
                    area.unaccompanied().withheld());
        }
    }

    @Schema(name = "OpenReceptionOfCounty", description = "Länstal och mottagande i ett län, eller riket")
    record OfCounty(
            int year,
            LocalDate asOf,
            @Schema(description = "Null for the nation", nullable = true) String countyCode,
            String county,
            @Schema(description = "Länstal", nullable = true) Integer countyQuota,
            @Schema(description = "Sum of the kommuntal", nullable = true) Integer quota,
            @Schema(nullable = true) Integer assigned,
            @Schema(nullable = true) Integer countedAgainstQuota,
            boolean onQuotaWithheld,
            @Schema(nullable = true) Integer selfSettled,
            boolean selfSettledWithheld,
            @Schema(nullable = true) Integer received,
            boolean receivedWithheld,
            @Schema(nullable = true) Integer unaccompanied,
            boolean unaccompaniedWithheld) {

        static OfCounty of(int year, LocalDate asOf, PublicArea area) {
            return new OfCounty(
                    year,
                    asOf,
                    area.countyCode(),
                    area.name(),
                    area.countyQuota(),
                    area.quota(),
                    area.assigned().value(),
                    area.counted().value(),
                    area.counted().withheld(),
                    area.selfSettled().value(),
                    area.selfSettled().withheld(),
                    area.received().value(),
                    area.received().withheld(),
                    area.unaccompanied().value(),
                    area.unaccompanied().withheld());
        }
    }

    @Schema(name = "OpenPart", description = "En kategoris, eller ett köns, antal i ett län eller riket")
    record Part(
            int year,
            LocalDate asOf,
            @Schema(description = "Null for the nation", nullable = true) String countyCode,
            String county,
            @Schema(description = "The category's code, or WOMEN, MEN") String partCode,
            @Schema(description = "Its Swedish name") String part,
            @Schema(nullable = true) Integer received,
            boolean withheld) {

        static Part of(int year, LocalDate asOf, PublicArea area, PublicPart part) {
            return new Part(
                    year,
                    asOf,
                    area.countyCode(),
                    area.name(),
                    part.code(),
                    part.name(),
                    part.figure().value(),
                    part.figure().withheld());
        }
    }

    @Schema(name = "OpenShare", description = "En kommuns andelstal")
    record Share(
            int year, LocalDate asOf, String countyCode, String municipalityCode, String municipality, int promille) {

        static Share of(int year, LocalDate asOf, PublicArea area) {
            return new Share(
                    year, asOf, area.countyCode(), area.municipalityCode(), area.name(), area.unaccompaniedShare());
        }
    }

    @Schema(name = "OpenGrants", description = "Statsbidrag i ett län, kronor")
    record Grants(
            int year,
            LocalDate asOf,
            String countyCode,
            String county,
            String scheme,
            String schemeName,
            @Schema(description = "Tilldelade medel", nullable = true) BigDecimal frame,
            @Schema(description = "Beviljat", nullable = true) BigDecimal decided,
            @Schema(description = "Utbetalt", nullable = true) BigDecimal paid) {

        static Grants of(int year, LocalDate asOf, PublicGrant grant) {
            return new Grants(
                    year,
                    asOf,
                    grant.countyCode(),
                    grant.countyName(),
                    grant.scheme(),
                    grant.schemeName(),
                    grant.frame(),
                    grant.decided(),
                    grant.paid());
        }
    }

    @Schema(name = "OpenCollaboration", description = "Samverkan i ett län, eller nationellt")
    record Collaboration(
            int year,
            LocalDate asOf,
            @Schema(description = "Null for the national forum", nullable = true) String countyCode,
            String county,
            @Schema(description = "Hållna möten", nullable = true) Integer meetingsHeld,
            @Schema(description = "Besvarade medskick", nullable = true) Integer issuesAnswered,
            @Schema(description = "Publicerade lägesrapporter", nullable = true) Integer situationReports) {

        static Collaboration of(int year, LocalDate asOf, PublicCollaboration held) {
            return new Collaboration(
                    year,
                    asOf,
                    held.countyCode(),
                    held.countyName(),
                    held.meetingsHeld(),
                    held.issuesAnswered(),
                    held.situationReports());
        }
    }
}
