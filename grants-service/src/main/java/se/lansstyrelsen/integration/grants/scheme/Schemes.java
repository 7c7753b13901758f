package se.lansstyrelsen.integration.grants.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.grants.GrantsConfig;
import se.lansstyrelsen.integration.grants.GrantsProblem;

/** The rule sets, latest first within a scheme. A new wording of the law is a new rule set; the former gets its last day. */
@ApplicationScoped
public class Schemes {

    private static final String REGULATION =
            "förordningen (2010:1122) om statlig ersättning för insatser för vissa utlänningar";
    private static final String SAME_TERMS = "På samma villkor som övriga sökande";

    /** 39–42 §§ förordning (2010:1122), which 39 and 40 §§ say must stand in the decision. */
    private static final List<String> NOTICES = List.of(
            "Den som har tagit emot ersättning är återbetalningsskyldig om ersättningen har lämnats på felaktig grund eller med för högt belopp. Har mottagaren inte orsakat felet gäller det bara om mottagaren har insett eller skäligen borde ha insett det (39 § förordningen 2010:1122).",
            "Mottagaren är återbetalningsskyldig också för medel som inte har använts för avsett ändamål (40 § förordningen 2010:1122).",
            "Länsstyrelsen ska besluta om återkrav i fall som avses i 39 § och får göra det i fall som avses i 40 §. Finns det särskilda skäl får kravet efterges helt eller delvis (41 § förordningen 2010:1122).");

    private static final String NO_APPEAL = "Beslutet får inte överklagas (42 § förordningen 2010:1122).";

    private final List<SchemeRules> rules;

    Schemes(GrantsConfig config) {
        rules = List.of(
                section37(),
                section37a(),
                tiaOnSameTerms(config.tia()),
                tiaForMunicipalitiesOnOtherTerms(config.tia()));
    }

    /** 37 § i lydelse enligt SFS 2017:487, and as it was applied before. */
    private static SchemeRules section37() {
        return new SchemeRules(
                Scheme.SECTION_37,
                LocalDate.of(2010, 12, 1),
                null,
                "37 § " + REGULATION,
                inOrder(Map.of(
                        ApplicantKind.MUNICIPALITY, "Efter ansökan, i mån av tillgång på medel",
                        ApplicantKind.MUNICIPAL_FEDERATION, "Efter ansökan, i mån av tillgång på medel")),
                purposes(Scheme.SECTION_37),
                EnumSet.of(
                        TargetGroup.PERMIT_HOLDERS,
                        TargetGroup.UNACCOMPANIED_CHILDREN,
                        TargetGroup.TEMPORARY_PROTECTION),
                NOTICES,
                NO_APPEAL,
                true);
    }

    /** 37 a och 37 b §§. */
    private static SchemeRules section37a() {
        return new SchemeRules(
                Scheme.SECTION_37_A,
                LocalDate.of(2010, 12, 1),
                null,
                "37 a § " + REGULATION,
                inOrder(Map.of(
                        ApplicantKind.MUNICIPALITY,
                        "Utan vinstsyfte, i egen regi eller i samverkan med organisationer")),
                purposes(Scheme.SECTION_37_A),
                EnumSet.of(
                        TargetGroup.PERMIT_HOLDERS,
                        TargetGroup.UNACCOMPANIED_CHILDREN,
                        TargetGroup.ASYLUM_SEEKERS,
                        TargetGroup.TEMPORARY_PROTECTION),
                NOTICES,
                NO_APPEAL,
                true);
    }

    private static SchemeRules tiaOnSameTerms(GrantsConfig.Tia texts) {
        return tia(LocalDate.of(2018, 2, 1), null, SAME_TERMS, texts);
    }

    /** Until the change of 1 February 2018 (SFS 2017:1320) municipalities and federations had terms of their own. */
    private static SchemeRules tiaForMunicipalitiesOnOtherTerms(GrantsConfig.Tia texts) {
        return tia(
                LocalDate.of(2017, 2, 1),
                LocalDate.of(2018, 1, 31),
                "På andra villkor än övriga sökande, före den 1 februari 2018",
                texts);
    }

    private static SchemeRules tia(
            LocalDate validFrom, LocalDate validTo, String municipalTerms, GrantsConfig.Tia texts) {
        var democratic = "Demokratiskt uppbyggd, med ansvarig styrelse och verksam i Sverige i minst ett år";
        return new SchemeRules(
                Scheme.TIA,
                validFrom,
                validTo,
                "förordningen (2016:1364) om statsbidrag till verksamheter för asylsökande m.fl.",
                inOrder(Map.of(
                        ApplicantKind.ASSOCIATION, democratic,
                        ApplicantKind.FAITH_COMMUNITY, democratic,
                        ApplicantKind.STUDY_ASSOCIATION, democratic,
                        ApplicantKind.MUNICIPALITY, municipalTerms,
                        ApplicantKind.MUNICIPAL_FEDERATION, municipalTerms)),
                purposes(Scheme.TIA),
                EnumSet.of(TargetGroup.ADULTS_IN_RECEPTION),
                texts.notices(),
                texts.appeal(),
                false);
    }

    private static Set<Purpose> purposes(Scheme scheme) {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> purpose.scheme() == scheme)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Purpose.class)));
    }

    private static Map<ApplicantKind, String> inOrder(Map<ApplicantKind, String> terms) {
        return new TreeMap<>(terms);
    }

    /** All rule sets. */
    List<SchemeRules> all() {
        return rules;
    }

    /** The rules that stand on a day. */
    Optional<SchemeRules> find(Scheme scheme, LocalDate day) {
        return rules.stream()
                .filter(set -> set.scheme() == scheme && set.standOn(day))
                .findFirst();
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 when the scheme has no rules on the day */
    public SchemeRules on(Scheme scheme, LocalDate day) {
        return find(scheme, day)
                .orElseThrow(() -> GrantsProblem.SCHEME_NOT_IN_FORCE.with(
                        scheme + " has no rules that stand on " + day + ". GET /schemes tells the days of each."));
    }
}
