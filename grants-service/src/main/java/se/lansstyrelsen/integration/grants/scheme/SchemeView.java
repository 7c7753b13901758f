package se.lansstyrelsen.integration.grants.scheme;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.region.County;
import se.lansstyrelsen.integration.kit.region.Regions;

/** A scheme's rules as they are shown; the words are Swedish, for forms and decisions. */
@Schema(name = "Scheme", description = "Ett statsbidrag med reglerna som de gäller en dag")
record SchemeView(
        Scheme scheme,
        String name,
        @Schema(description = "As a table's heading says it") String shortName,
        String legalBasis,
        @Schema(description = "First day of these rules") LocalDate validFrom,
        @Schema(description = "Last day of these rules; null while they stand", nullable = true) LocalDate validTo,
        @Schema(description = "County code of the board that decides in a national call") String nationalCallsDecidedBy,
        @Schema(description = "For each county, who decides and who gives its opinion before")
                List<CountyAuthority> authorities,
        @Schema(description = "Who may apply (sökande), on which terms") List<Applicant> applicants,
        List<Term> purposes,
        List<Term> targetGroups,
        @Schema(description = "What a decision must tell its receiver (upplysningar)") List<String> notices,
        @Schema(description = "What a decision says about appeal (överklagande)") String appeal,
        @Schema(description = "False where no source settles notices and appeal: the board must look them through")
                boolean noticesVerified) {

    @Schema(name = "SchemeAuthority", description = "Vem som prövar ansökningar från ett län")
    record CountyAuthority(
            String countyCode,
            @Schema(description = "Code of the board that decides (beslutande länsstyrelse)") String decidingCounty,
            @Schema(
                            description =
                                    "Code of the board that must be given the opportunity of an opinion before (yttrande, 37 b §)",
                            nullable = true)
                    String opinionFrom) {}

    @Schema(name = "SchemeApplicant")
    record Applicant(ApplicantKind kind, String name, String terms) {}

    @Schema(name = "SchemeTerm", description = "En kod och vad den betyder")
    record Term(String code, String name) {}

    static SchemeView of(SchemeRules rules) {
        return new SchemeView(
                rules.scheme(),
                rules.scheme().swedish(),
                rules.scheme().shortSwedish(),
                rules.legalBasis(),
                rules.validFrom(),
                rules.validTo(),
                rules.decidingCounty(null),
                Regions.counties().stream()
                        .map(County::code)
                        .map(county -> new CountyAuthority(
                                county,
                                rules.decidingCounty(county),
                                rules.opinionFrom(county).orElse(null)))
                        .toList(),
                rules.applicants().entrySet().stream()
                        .map(applicant -> new Applicant(
                                applicant.getKey(), applicant.getKey().swedish(), applicant.getValue()))
                        .toList(),
                rules.purposes().stream()
                        .map(purpose -> new Term(purpose.name(), purpose.swedish()))
                        .toList(),
                rules.targetGroups().stream()
                        .map(group -> new Term(group.name(), group.swedish()))
                        .toList(),
                rules.notices(),
                rules.appeal(),
                rules.noticesVerified());
    }
}
