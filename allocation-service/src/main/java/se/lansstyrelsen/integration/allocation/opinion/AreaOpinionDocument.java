package se.lansstyrelsen.integration.allocation.opinion;

import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.allocation.area.AreaCodes;
import se.lansstyrelsen.integration.allocation.area.AreaRegime;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.text.Swedish;

/**
 * The opinion as the municipality and Migrationsverket read it: the sentences of templates/AreaOpinionDocument.html.
 *
 * @param date of the decision, null in a draft
 * @param conclusion what the county board says, in one or two sentences
 */
record AreaOpinionDocument(
        String title,
        String authority,
        String subject,
        String kind,
        String date,
        String diaryNumber,
        String municipality,
        String receivedOn,
        String question,
        boolean binding,
        List<String> conclusion,
        List<AreaText> areas,
        List<String> consultations,
        String decisionMaker,
        String rapporteur)
        implements TemplateInstance {

    /** An area with its figures. @param heading code and name. @param opinion for the table. @param assessment the same as a sentence */
    record AreaText(
            String code,
            String heading,
            String name,
            String opinion,
            String reasons,
            String assessment,
            List<IndicatorText> indicators) {}

    record IndicatorText(String kind, String value, String year, String source) {}

    static AreaOpinionDocument of(AreaOpinion opinion) {
        var municipality = Regions.municipality(opinion.municipalityCode()).orElseThrow();
        var county = Regions.county(municipality.countyCode()).orElseThrow();
        var decision = Optional.ofNullable(opinion.decision());
        var title = "Yttrande om områden i " + municipality.name();
        return new AreaOpinionDocument(
                title,
                "Länsstyrelsen i " + county.name(),
                title + " enligt 7 b § förordningen (1994:361) om mottagande av asylsökande m.fl.",
                "Yttrande",
                decision.map(OpinionDecision::decidedOn).map(Swedish::date).orElse(null),
                decision.map(OpinionDecision::diaryNumber).orElse(null),
                municipality.name(),
                Swedish.date(opinion.receivedOn()),
                question(opinion),
                AreaRegime.on(opinion.decisiveDay()).objectionBinds(),
                conclusion(opinion),
                opinion.areas().entrySet().stream()
                        .map(entry -> area(opinion, entry.getKey(), entry.getValue()))
                        .toList(),
                opinion.consultations().stream().map(AreaOpinionDocument::step).toList(),
                decision.map(OpinionDecision::decisionMaker).orElse(null),
                decision.map(OpinionDecision::rapporteur).orElse(null));
    }

    /** Whether and why an area may be notified on a day. */
    static String notifiable(AreaOpinion opinion, String areaCode, LocalDate day) {
        if (!AreaRegime.on(day).isInForce()) {
            return "Områden kan inte anmälas den " + Swedish.date(day)
                    + ": reglerna i 7 b § förordningen (1994:361) gäller inte den dagen.";
        }
        if (opinion.status() == AreaOpinionStatus.CLOSED) {
            return "Ärendet är avslutat utan yttrande. Kommunen får inte anmäla området med stöd av det.";
        }
        if (!opinion.isDecidedBy(day)) {
            var answerBy = Swedish.date(opinion.answerBy());
            return day.isAfter(opinion.answerBy())
                    ? "Länsstyrelsen har haft tillfälle att yttra sig till och med den " + answerBy
                            + " och hade inte gjort det. Kommunen får anmäla området."
                    : "Länsstyrelsen har inte yttrat sig och har tid på sig till och med den " + answerBy
                            + ". Kommunen får inte anmäla området dessförinnan.";
        }
        if (!opinion.areas().get(areaCode).isUnderObjection()) {
            return "Länsstyrelsen har inte invänt. Kommunen får anmäla området.";
        }
        return opinion.objectionsBind()
                ? "Länsstyrelsen har invänt. En anmälan får inte avse området (SFS 2020:734)."
                : "Länsstyrelsen har invänt, men yttrandet är rådgivande. Kommunen får anmäla området.";
    }

    private static String question(AreaOpinion opinion) {
        var codes = opinion.areas().keySet();
        if (codes.stream().anyMatch(code -> AreaCodes.isWhole(code, opinion.municipalityCode()))) {
            return "hela kommunen";
        }
        return codes.size() == 1
                ? "ett område i kommunen, angivet som demografiskt statistikområde (DeSO)"
                : Swedish.number(codes.size())
                        + " områden i kommunen, angivna som demografiska statistikområden (DeSO)";
    }

    private static List<String> conclusion(AreaOpinion opinion) {
        return Stream.of(
                        sentence(opinion, Assessment.OBJECTION, "Länsstyrelsen invänder mot att anmälan avser "),
                        sentence(
                                opinion,
                                Assessment.NO_OBJECTION,
                                "Länsstyrelsen har inget att invända mot att anmälan avser "))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static String sentence(AreaOpinion opinion, Assessment assessment, String beginning) {
        var areas = opinion.areas().entrySet().stream()
                .filter(entry -> entry.getValue().assessment() == assessment)
                .map(entry -> named(opinion, entry))
                .toList();
        if (areas.isEmpty()) {
            return "";
        }
        var whole = AreaCodes.isWhole(opinion.areas().keySet().iterator().next(), opinion.municipalityCode());
        var label = whole ? "" : areas.size() == 1 ? "området " : "områdena ";
        return beginning + label + Swedish.enumeration(areas) + ".";
    }

    private static String named(AreaOpinion opinion, Map.Entry<String, Area> area) {
        if (AreaCodes.isWhole(area.getKey(), opinion.municipalityCode())) {
            return "hela kommunen";
        }
        return area.getValue().name() == null
                ? area.getKey()
                : area.getKey() + " " + area.getValue().name();
    }

    private static AreaText area(AreaOpinion opinion, String code, Area area) {
        var heading = AreaCodes.isWhole(code, opinion.municipalityCode())
                ? "Hela kommunen"
                : named(opinion, Map.entry(code, area));
        return new AreaText(
                code,
                heading,
                area.name() == null ? "–" : area.name(),
                said(area),
                area.reasons(),
                assessed(area),
                opinion.indicators(code).entrySet().stream()
                        .map(entry -> new IndicatorText(
                                entry.getKey().swedish(),
                                value(entry.getValue()),
                                String.valueOf(entry.getValue().year()),
                                entry.getValue().source()))
                        .toList());
    }

    private static String said(Area area) {
        if (area.assessment() == Assessment.NOT_ASSESSED) {
            return "Inte bedömt";
        }
        return area.isUnderObjection() ? "Invändning" : "Ingen invändning";
    }

    private static String assessed(Area area) {
        if (area.assessment() == Assessment.NOT_ASSESSED) {
            return "Länsstyrelsen har inte bedömt området ännu.";
        }
        return area.isUnderObjection()
                ? "Länsstyrelsen invänder mot att området anmäls."
                : "Länsstyrelsen invänder inte mot att området anmäls.";
    }

    private static String value(Indicator indicator) {
        if (indicator.value() == null) {
            return "Uppgift saknas";
        }
        return Swedish.number(indicator.value()) + (indicator.unit() == Indicator.Unit.PERCENT ? " procent" : " poäng");
    }

    private static String step(ConsultationStep step) {
        var when = Swedish.period(step.beginsOn(), step.endsOn() == null ? step.beginsOn() : step.endsOn());
        var kind = step.kind().swedish();
        return kind.substring(0, 1).toUpperCase(Swedish.LOCALE) + kind.substring(1) + " med " + step.counterpart()
                + ", " + when;
    }
}
