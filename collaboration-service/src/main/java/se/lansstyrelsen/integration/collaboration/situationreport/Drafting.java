package se.lansstyrelsen.integration.collaboration.situationreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import se.lansstyrelsen.integration.collaboration.countyfigures.CountyFigures;
import se.lansstyrelsen.integration.collaboration.countyfigures.CountyFigures.Reception;
import se.lansstyrelsen.integration.collaboration.countyfigures.CountyFigures.Told;
import se.lansstyrelsen.integration.collaboration.countyfigures.MarkKind;

/** Gathers a quarter's figures, each with its source and the day it is of. */
@ApplicationScoped
class Drafting {

    private static final String ALLOCATION = "Länsstyrelsernas fördelningstjänst";
    private static final String GRANTS = "Länsstyrelsernas bidragstjänst";
    private static final String FORUMS = "Länets samverkansforum";

    private final CountyFigures told;
    private final QuarterFacts facts;

    Drafting(CountyFigures told, QuarterFacts facts) {
        this.told = told;
        this.facts = facts;
    }

    List<Figure> gather(SituationReport report, LocalDate today) {
        var county = report.countyCode();
        var first = report.firstDay();
        var last = report.lastDay();
        var reception = told.reception(report.year(), report.quarter()).stream()
                .filter(one -> one.countyCode().equals(county))
                .toList();
        var issues = facts.issues(county, first, last);
        var day = today.isBefore(last) ? today : last;
        return List.of(
                ofReception("mottagna", "Mottagna efter anvisning under kvartalet", reception, Reception::received),
                ofReception("anvisade", "Anvisade under kvartalet", reception, Reception::assigned),
                ofReception("egenbosatta", "Egenbosatta under kvartalet", reception, Reception::selfSettled),
                of(
                        "lanstal",
                        "Länstal för året",
                        told.latest(MarkKind.COUNTY_QUOTA, county, report.year()),
                        ALLOCATION),
                of(
                        "kommuntal",
                        "Kommuntal för året, alla kommuner",
                        told.latest(MarkKind.MUNICIPAL_QUOTAS, county, report.year()),
                        ALLOCATION),
                of(
                        "ram",
                        "Ram för statsbidrag under året, kronor",
                        told.ofYear(MarkKind.FRAME, county, report.year()),
                        GRANTS),
                of(
                        "beviljat",
                        "Beviljat under kvartalet, kronor",
                        told.sum(MarkKind.GRANTED, county, first, last),
                        GRANTS),
                of(
                        "utbetalt",
                        "Utbetalt under kvartalet, kronor",
                        told.sum(MarkKind.PAID, county, first, last),
                        GRANTS),
                counted("moten", "Möten", facts.meetings(county, first, last).size(), day),
                counted("beslut", "Beslut", facts.decisions(county, first, last).size(), day),
                counted(
                        "medskick",
                        "Medskick som lämnades",
                        (int) issues.stream()
                                .filter(issue -> !issue.raisedOn().isBefore(first)
                                        && !issue.raisedOn().isAfter(last))
                                .count(),
                        day),
                counted(
                        "besvarade",
                        "Medskick som besvarades",
                        (int) issues.stream()
                                .filter(issue -> issue.answeredOn() != null)
                                .count(),
                        day));
    }

    private static Figure ofReception(
            String key, String label, List<Reception> reception, ToIntFunction<Reception> number) {
        var asOf = reception.stream()
                .map(Reception::asOf)
                .max(LocalDate::compareTo)
                .orElse(null);
        var sum = asOf == null
                ? null
                : (Long) reception.stream().mapToLong(number::applyAsInt).sum();
        return new Figure(key, label, sum, ALLOCATION, asOf);
    }

    private static Figure of(String key, String label, Told told, String source) {
        return new Figure(key, label, told.amount(), source, told.asOf());
    }

    private static Figure counted(String key, String label, int number, LocalDate day) {
        return new Figure(key, label, (long) number, FORUMS, day);
    }
}
