package se.lansstyrelsen.integration.grants.decision;

import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.call.CallTerms;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.grants.scheme.SchemeRules;
import se.lansstyrelsen.integration.kit.organisation.OrganisationNumbers;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.text.Swedish;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/**
 * The decision as its receiver reads it: the sentences of templates/DecisionDocument.html.
 *
 * @param conclusion what is decided
 * @param charges the years a granted amount is taken from, when they are several
 * @param payment what is paid when; empty when this decision grants nothing more
 * @param accounts what the receiver must account for, null when there is nothing to
 * @param notices upplysningar, empty when nothing stands granted
 */
record DecisionDocument(
        String title,
        String authority,
        String subject,
        String kind,
        String date,
        String diaryNumber,
        String number,
        String recipient,
        String organisationNumber,
        List<String> conclusion,
        List<ChargeText> charges,
        List<String> conditions,
        List<String> payment,
        String accounts,
        List<String> matter,
        String reasons,
        String specialReasons,
        String legalBasis,
        List<String> rules,
        List<String> notices,
        String appeal,
        String decisionMaker,
        String rapporteur)
        implements TemplateInstance {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", Swedish.LOCALE);

    record ChargeText(String year, String amount) {}

    /** @param former the decision before it on the matter, null for the first */
    static DecisionDocument of(Decision decision, Decision former, Matter matter, CallTerms call, SchemeRules rules) {
        var terms = decision.terms();
        var granted = decision.grantedAmount().signum() > 0;
        return new DecisionDocument(
                title(terms.kind(), matter.scheme()),
                authority(matter.decidingCounty()),
                subject(decision),
                terms.kind().swedish(),
                Swedish.date(decision.made().decidedOn()),
                decision.diaryNumber(),
                String.valueOf(decision.number()),
                decision.applicantName(),
                OrganisationNumbers.written(decision.organisationNumber()),
                DecisionSentences.of(decision, former),
                charges(decision),
                terms.conditions(),
                payment(decision, former, call),
                granted ? AppliedRules.accounts(matter.scheme()).orElse(null) : null,
                story(decision, former, matter, call, rules),
                terms.reasons(),
                terms.specialReasons(),
                "Beslutet har fattats med stöd av " + ended(rules.legalBasis()),
                AppliedRules.of(matter.scheme()),
                granted ? rules.notices() : List.of(),
                rules.appeal(),
                decision.made().decisionMaker(),
                decision.made().rapporteur());
    }

    /** With a full stop, unless it ends in an abbreviation's. */
    private static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    private static String title(DecisionKind kind, Scheme scheme) {
        var grant = scheme.swedish().substring(0, 1).toLowerCase(Swedish.LOCALE)
                + scheme.swedish().substring(1);
        return switch (kind) {
            case ORIGINAL -> "Beslut om " + grant;
            case CHANGE -> "Ändring av beslut om " + grant;
            case PROLONGATION -> "Förlängd tid för insats med " + grant;
        };
    }

    private static String subject(Decision decision) {
        return decision.terms().kind().swedish() + " i ärende " + decision.diaryNumber() + ": "
                + decision.terms().outcome().swedish();
    }

    private static List<ChargeText> charges(Decision decision) {
        if (!decision.terms().settlesAmount() || decision.charges().size() < 2) {
            return List.of();
        }
        return decision.charges().stream()
                .map(charge -> new ChargeText(String.valueOf(charge.year()), kronor(charge.amount())))
                .toList();
    }

    private static List<String> payment(Decision decision, Decision former, CallTerms call) {
        var before = former == null ? BigDecimal.ZERO : former.grantedAmount();
        if (decision.grantedAmount().compareTo(before) <= 0) {
            return List.of();
        }
        return switch (call.payment()) {
            case AT_DECISION -> List.of(
                    "Beloppet betalas ut när beslutet har fattats, till det konto som anges i ansökan.");
            case ON_REQUISITION -> List.of(
                    "Beloppet betalas ut efter rekvisition, undertecknad av behörig firmatecknare, till det konto som anges i ansökan.");
            case IN_PARTS -> parts(call.parts());
        };
    }

    private static List<String> parts(List<Integer> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> "Del " + (i + 1) + ": " + parts.get(i) + " procent av beloppet "
                        + (i == 0 ? "när beslutet har fattats." : "efter rekvisition."))
                .toList();
    }

    private static List<String> story(
            Decision decision, Decision former, Matter matter, CallTerms call, SchemeRules rules) {
        var story = new ArrayList<String>();
        var sought = matter.soughtAmount() == null ? "" : " med " + kronor(matter.soughtAmount());
        story.add(matter.applicantName() + " har ansökt om " + AppliedRules.money(matter.scheme()) + sought
                + DecisionSentences.effort(matter.title()) + ". Ansökan kom in till länsstyrelsen den "
                + time(matter.receivedAt()) + " och avser utlysningen ”" + call.title() + "”.");
        if (!matter.content().purposes().isEmpty()) {
            story.add("Insatsens ändamål är att "
                    + Swedish.enumeration(matter.content().purposes().stream()
                            .map(purpose -> purpose.swedish().substring(0, 1).toLowerCase(Swedish.LOCALE)
                                    + purpose.swedish().substring(1))
                            .toList())
                    + "." + period(matter));
        }
        if (matter.late()) {
            story.add("Utlysningen stängde den " + time(call.closesAt()) + ". Ansökan kom därmed in för sent.");
        }
        rules.opinionFrom(matter.concernedCounty())
                .ifPresent(county -> story.add(authority(county)
                        + " har fått tillfälle att yttra sig över ansökan (37 b § förordningen 2010:1122)."));
        if (former != null) {
            story.add("Länsstyrelsen har tidigare beslutat i ärendet, senast den "
                    + Swedish.date(former.made().decidedOn()) + " (beslut nummer " + former.number() + "). "
                    + (former.grantedAmount().signum() > 0
                            ? "Efter det beslutet är " + kronor(former.grantedAmount()) + " beviljat."
                            : "Efter det beslutet är inget belopp beviljat."));
        }
        return story;
    }

    private static String period(Matter matter) {
        LocalDate from = matter.content().startsOn();
        LocalDate to = matter.content().endsOn();
        return from == null || to == null || to.isBefore(from)
                ? ""
                : " Enligt ansökan pågår insatsen " + Swedish.period(from, to) + ".";
    }

    private static String time(Instant instant) {
        var swedish = instant.atZone(StockholmTime.ZONE);
        return Swedish.date(swedish.toLocalDate()) + " kl. " + CLOCK.format(swedish);
    }

    private static String authority(String county) {
        return "Länsstyrelsen i " + Regions.county(county).orElseThrow().name();
    }

    /** {@code 1 234 567 kronor}, with öre only when there are any. */
    static String kronor(BigDecimal amount) {
        var whole = amount.stripTrailingZeros().scale() <= 0;
        return Swedish.decimal(amount, whole ? 0 : 2) + " kronor";
    }
}
