package se.lansstyrelsen.integration.grants.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.Ore;
import se.lansstyrelsen.integration.grants.scheme.ApplicantKind;
import se.lansstyrelsen.integration.grants.scheme.Purpose;
import se.lansstyrelsen.integration.grants.scheme.TargetGroup;
import se.lansstyrelsen.integration.kit.money.Kronor;
import se.lansstyrelsen.integration.kit.organisation.OrganisationNumber;
import se.lansstyrelsen.integration.kit.organisation.OrganisationNumbers;
import se.lansstyrelsen.integration.kit.text.Texts;

/**
 * What the applicant writes. A draft may lack anything but the call and who applies; {@link SubmissionRules} says what must
 * be there when it is sent in. Lists that are not given are empty, amounts are kronor with öre.
 */
@Schema(name = "ApplicationContent", description = "Ansökans innehåll")
public record ApplicationContent(
        @NotNull @Schema(description = "The call it answers (utlysning); stays as it is") UUID callId,
        @NotNull @Valid Applicant applicant,
        @Size(max = 200) @Schema(description = "Insatsens namn", nullable = true) String title,
        @Size(max = LONG) @Schema(description = "Bakgrund och behov", nullable = true) String background,
        @Valid @Size(max = 50) @Schema(description = "Syften och mål: what is reached at the end")
                List<@NotNull Goal> goals,
        @Valid @Size(max = 100) @Schema(description = "Aktiviteter") List<@NotNull Activity> activities,
        @Schema(description = "Ändamål, among the call's") Set<@NotNull Purpose> purposes,
        @Schema(description = "Målgrupper, among the call's") Set<@NotNull TargetGroup> targetGroups,
        @Schema(description = "First day of the effort", nullable = true) LocalDate startsOn,
        @Schema(description = "Last day of the effort", nullable = true) LocalDate endsOn,
        @Size(max = LONG) @Schema(description = "Tidplan", nullable = true) String timePlan,
        @Valid @Size(max = 200) @Schema(description = "Budget by cost type and year") List<@NotNull BudgetLine> budget,
        @Valid @Size(max = 50) @Schema(description = "Medfinansiering, beside what is sought")
                List<@NotNull CoFinancing> coFinancing,
        @Valid @Size(max = 50) @Schema(description = "Samverkansparter, each with a certificate among the attachments")
                List<@NotNull Partner> partners,
        @Size(max = LONG) @Schema(description = "Jämställdhets- och barnperspektiv", nullable = true)
                String genderAndChildPerspective,
        @Size(max = LONG) @Schema(description = "Risker och hur de hanteras", nullable = true) String risks,
        @Size(max = LONG) @Schema(description = "Spridning av resultat", nullable = true) String spread,
        @Size(max = LONG) @Schema(description = "Uppföljning", nullable = true) String followUp,
        @Kronor @Schema(description = "Sökt belopp, equal to the budget's sum", nullable = true)
                BigDecimal soughtAmount,
        @Valid @Schema(nullable = true) Account account,
        @Valid @Schema(nullable = true) Signatory signatory) {

    static final int LONG = 20_000;

    public ApplicationContent {
        title = Texts.strippedOrNull(title);
        goals = orEmpty(goals);
        activities = orEmpty(activities);
        purposes = purposes == null ? Set.of() : new TreeSet<>(purposes);
        targetGroups = targetGroups == null ? Set.of() : new TreeSet<>(targetGroups);
        budget = orEmpty(budget);
        coFinancing = orEmpty(coFinancing);
        partners = orEmpty(partners);
        soughtAmount = Ore.of(soughtAmount);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    /** Sum of the budget lines that have an amount, SEK. */
    @JsonIgnore
    public BigDecimal budgeted() {
        return budget.stream()
                .map(BudgetLine::amount)
                .filter(amount -> amount != null)
                .reduce(Ore.ZERO, BigDecimal::add);
    }

    /** Who applies (sökande). */
    @Schema(name = "Applicant", description = "Sökande")
    public record Applicant(
            @NotNull
                    @OrganisationNumber
                    @Schema(description = "Organisationsnummer, ten digits", examples = "2120000662")
                    String organisationNumber,
            @NotNull @Size(min = 1, max = 200) String name,
            @NotNull ApplicantKind kind,
            @Pattern(regexp = "\\d{4}", message = "must be four digits")
                    @Schema(
                            description =
                                    "Municipality code: the applying municipality itself, or where the organisation is active",
                            nullable = true)
                    String municipalityCode) {

        public Applicant {
            organisationNumber = OrganisationNumbers.digits(organisationNumber);
            name = Texts.strippedOrNull(name);
        }
    }

    /** What shall be reached (mål). @param measure how it is seen that it is */
    @Schema(name = "ApplicationGoal")
    public record Goal(
            @NotNull @Size(min = 1, max = 2000) String description,
            @Size(max = 2000) @Schema(nullable = true) String measure) {}

    /** What shall be done (aktivitet). */
    @Schema(name = "ApplicationActivity")
    public record Activity(
            @NotNull @Size(min = 1, max = 2000) String description,
            @Schema(nullable = true) LocalDate startsOn,
            @Schema(nullable = true) LocalDate endsOn) {}

    /** A cost of one type in one year. */
    @Schema(name = "BudgetLine", description = "Budgetrad")
    public record BudgetLine(
            @Schema(description = "Kostnadsslag", nullable = true) CostType costType,
            @Min(2010) @Max(2100) @Schema(nullable = true) Integer year,
            @Size(max = 500) @Schema(nullable = true) String description,
            @Kronor @Schema(description = "SEK", nullable = true) BigDecimal amount) {

        public BudgetLine {
            amount = Ore.of(amount);
        }
    }

    /** Money from others. */
    @Schema(name = "CoFinancing", description = "Medfinansiering")
    public record CoFinancing(
            @NotNull @Size(min = 1, max = 200) String financier,
            @Kronor @Schema(description = "SEK", nullable = true) BigDecimal amount) {

        public CoFinancing {
            amount = Ore.of(amount);
        }
    }

    /** Samverkanspart. */
    @Schema(name = "ApplicationPartner", description = "Samverkanspart")
    public record Partner(
            @NotNull @OrganisationNumber String organisationNumber,
            @NotNull @Size(min = 1, max = 200) String name,
            @Size(max = 2000) @Schema(description = "What the partner does", nullable = true) String contribution) {

        public Partner {
            organisationNumber = OrganisationNumbers.digits(organisationNumber);
        }
    }

    /** Where the money is to be paid. */
    @Schema(name = "Account", description = "Bankgiro, plusgiro eller bankkonto", nullable = true)
    public record Account(
            @NotNull AccountKind kind,
            @NotNull @Size(min = 2, max = 34) @Schema(examples = "5050-1055") String accountNumber) {}

    /** How an account is numbered. */
    public enum AccountKind {
        BANKGIRO,
        PLUSGIRO,
        BANK_ACCOUNT
    }

    /** Firmatecknare; a name that stays in tables and documents. */
    @Schema(name = "Signatory", description = "Firmatecknare", nullable = true)
    public record Signatory(
            @NotNull @Size(min = 1, max = 200) String name,
            @NotNull @Size(min = 1, max = 200) @Schema(description = "Uppdrag eller befattning") String position) {}
}
