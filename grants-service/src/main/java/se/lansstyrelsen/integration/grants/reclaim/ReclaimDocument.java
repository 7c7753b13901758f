package se.lansstyrelsen.integration.grants.reclaim;

import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.lansstyrelsen.integration.grants.GrantsConfig;
import se.lansstyrelsen.integration.grants.decision.Grant;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.organisation.OrganisationNumbers;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.text.Swedish;

/**
 * The reclaim decision as its receiver reads it: the sentences of templates/ReclaimDocument.html.
 *
 * @param conclusion what is decided
 * @param instalments when it is paid in several parts, otherwise empty
 * @param payment when it is paid, null when nothing is demanded
 * @param paymentMethod how it is paid
 */
record ReclaimDocument(
        String title,
        String authority,
        String subject,
        String kind,
        String date,
        String diaryNumber,
        String recipient,
        String organisationNumber,
        List<String> conclusion,
        List<Row> instalments,
        String payment,
        String paymentMethod,
        List<String> matter,
        String suspicion,
        String hearing,
        String answer,
        String reasons,
        String specialReasons,
        String legalBasis,
        List<String> rules,
        String appeal,
        String decisionMaker,
        String rapporteur)
        implements TemplateInstance {

    record Row(String day, String amount) {}

    /** What the matter shows on the day. @param paid SEK. @param approvedCost SEK */
    record Facts(Grant grant, BigDecimal paid, BigDecimal approvedCost, LocalDate day) {}

    static ReclaimDocument of(Reclaim reclaim, Facts facts, String decisionMaker, GrantsConfig.Reclaim texts) {
        var terms = reclaim.terms();
        return new ReclaimDocument(
                "Beslut om återkrav av " + money(reclaim.scheme()),
                authority(reclaim.decidingCounty()),
                "Återkrav i ärende " + reclaim.diaryNumber(),
                "Beslut",
                Swedish.date(facts.day()),
                reclaim.diaryNumber(),
                reclaim.applicantName(),
                OrganisationNumbers.written(reclaim.organisationNumber()),
                conclusion(reclaim, facts.grant()),
                rows(terms),
                payment(terms),
                texts.payment(),
                matter(reclaim, facts),
                reclaim.suspicion().reasons(),
                hearing(reclaim),
                reclaim.answer(),
                terms.reasons(),
                terms.specialReasons(),
                ReclaimRules.basis(reclaim.suspicion().ground(), texts),
                ReclaimRules.of(reclaim.suspicion().ground(), texts),
                texts.appeal(),
                decisionMaker,
                reclaim.rapporteur());
    }

    private static List<String> conclusion(Reclaim reclaim, Grant grant) {
        var amount = reclaim.suspicion().amount();
        var terms = reclaim.terms();
        var name = reclaim.applicantName();
        var of = " av " + definite(reclaim.scheme()) + effort(grant.matter().title());
        var rest = kronor(amount.subtract(terms.demand()));
        return switch (terms.outcome()) {
            case IN_FULL -> List.of(
                    "Länsstyrelsen beslutar att " + name + " ska betala tillbaka " + kronor(terms.demand()) + of + ".");
            case IN_PART -> List.of(
                    "Länsstyrelsen beslutar att " + name + " ska betala tillbaka " + kronor(terms.demand()) + of + ".",
                    terms.specialReasons() == null
                            ? "Återstående " + rest + " återkrävs inte."
                            : "Länsstyrelsen efterger kravet i övrigt, med " + rest + ".");
            case WAIVED -> List.of("Länsstyrelsen efterger kravet på att " + name + " ska betala tillbaka "
                    + kronor(amount) + of + ".");
        };
    }

    private static List<Row> rows(ReclaimTerms terms) {
        return terms.instalments().size() < 2
                ? List.of()
                : terms.instalments().stream()
                        .map(part -> new Row(Swedish.date(part.dueOn()), kronor(part.amount())))
                        .toList();
    }

    /** Null when nothing is demanded. */
    private static String payment(ReclaimTerms terms) {
        var instalments = terms.instalments();
        if (instalments.isEmpty()) {
            return null;
        }
        return instalments.size() == 1
                ? "Beloppet ska vara betalt senast den "
                        + Swedish.date(instalments.get(0).dueOn()) + "."
                : "Beloppet betalas i " + instalments.size() + " delar.";
    }

    private static List<String> matter(Reclaim reclaim, Facts facts) {
        var name = reclaim.applicantName();
        var story = new ArrayList<String>();
        story.add("Länsstyrelsen har beviljat " + name + " " + money(reclaim.scheme()) + " med "
                + kronor(facts.grant().granted())
                + effort(facts.grant().matter().title())
                + (facts.grant().decisionIds().size() > 1 ? ", senast" : "") + " genom beslut den "
                + Swedish.date(facts.grant().decidedOn()) + ". Av beloppet har " + kronor(facts.paid())
                + " betalats ut."
                + (facts.approvedCost().signum() > 0
                        ? " Länsstyrelsen har godkänt redovisade kostnader på " + kronor(facts.approvedCost()) + "."
                        : ""));
        story.add("Länsstyrelsen har prövat om " + kronor(reclaim.suspicion().amount())
                + " ska återkrävas, av följande anledning.");
        return story;
    }

    /** How the recipient was heard (25 § förvaltningslagen). */
    private static String hearing(Reclaim reclaim) {
        var told = reclaim.applicantName() + " fick den " + Swedish.date(reclaim.heardOn())
                + " del av detta och tillfälle att yttra sig senast den " + Swedish.date(reclaim.answerBy())
                + " (25 § förvaltningslagen 2017:900). ";
        return told
                + (reclaim.answeredOn() == null
                        ? "Något svar har inte kommit in."
                        : "Svar kom in den " + Swedish.date(reclaim.answeredOn()) + ", med följande innehåll.");
    }

    private static String money(Scheme scheme) {
        return scheme == Scheme.TIA ? "statsbidrag" : "statlig ersättning";
    }

    private static String definite(Scheme scheme) {
        return scheme == Scheme.TIA ? "statsbidraget" : "den statliga ersättningen";
    }

    private static String effort(String title) {
        return title == null ? "" : " för insatsen ”" + title + "”";
    }

    private static String authority(String county) {
        return "Länsstyrelsen i " + Regions.county(county).orElseThrow().name();
    }

    /** {@code 1 234 567 kronor}, with öre only when there are any. */
    private static String kronor(BigDecimal amount) {
        var whole = amount.stripTrailingZeros().scale() <= 0;
        return Swedish.decimal(amount, whole ? 0 : 2) + " kronor";
    }
}
