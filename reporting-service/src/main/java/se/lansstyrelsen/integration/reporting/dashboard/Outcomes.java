package se.lansstyrelsen.integration.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.reporting.observation.FigureQuestion;
import se.lansstyrelsen.integration.reporting.observation.FigureSet;
import se.lansstyrelsen.integration.reporting.page.Cell;
import se.lansstyrelsen.integration.reporting.page.Choice;
import se.lansstyrelsen.integration.reporting.page.Visit;

/** Länstal and kommuntal of a year beside what has come of them, as the visitor may see it. */
@ApplicationScoped
class Outcomes {

    private final Figures figures;

    Outcomes(Figures figures) {
        this.figures = figures;
    }

    /** Of a year. */
    record OfYear(int year, FigureSet figures, Visit visit) {

        Outcome nation() {
            return outcome(
                    FigureQuestion.ofNation(Figures.COUNTY_QUOTA, year),
                    FigureQuestion.ofNation(Figures.COUNTED, year));
        }

        Outcome county(String code) {
            return outcome(
                    FigureQuestion.ofCounty(Figures.COUNTY_QUOTA, year, code),
                    FigureQuestion.ofCounty(Figures.COUNTED, year, code));
        }

        Outcome municipality(String code) {
            return outcome(ofMunicipality(Figures.MUNICIPAL_QUOTA, code), ofMunicipality(Figures.COUNTED, code));
        }

        /** Every municipality of the year, by code. */
        Map<String, Outcome> municipalities() {
            var all = new TreeMap<String, Outcome>();
            Regions.municipalities(LocalDate.of(year, 12, 31))
                    .forEach(one -> all.put(one.code(), municipality(one.code())));
            return all;
        }

        private Outcome outcome(FigureQuestion quota, FigureQuestion counted) {
            return new Outcome(
                    figures.find(quota).value(), figures.find(counted).value());
        }

        private FigureQuestion ofMunicipality(String indicator, String code) {
            return new FigureQuestion(indicator, year, null, code.substring(0, 2), code, null, null, null);
        }

        /** The columns that follow the name of an area; see {@link #cells}. */
        static List<String> columns(String quota) {
            return List.of(quota, "Mottagna", "Andel", "Kvar att ta emot");
        }

        List<Cell> cells(Outcome outcome, String quota, String area) {
            return List.of(
                    Cell.number(outcome.quota()).to(origin(quota, area)),
                    Cell.number(outcome.counted()).to(origin(Figures.COUNTED, area)),
                    Cell.percent(outcome.part()),
                    Cell.number(outcome.left()));
        }

        /** Where a figure comes from. @param area code of a county or a municipality, empty for the nation */
        String origin(String indicator, String area) {
            var asked = new LinkedHashMap<String, Object>();
            asked.put("indikator", indicator);
            asked.put("ar", year);
            if (!area.isEmpty()) {
                asked.put("omrade", area);
            }
            if (visit.choice().choosesDay()) {
                asked.put("datum", visit.choice().day());
            }
            return Choice.written("/siffra", asked);
        }
    }

    OfYear of(Visit visit) {
        var year = visit.choice().year(figures.latestYear(Figures.COUNTED));
        return new OfYear(
                year,
                figures.of(
                        List.of(Figures.COUNTY_QUOTA, Figures.MUNICIPAL_QUOTA, Figures.COUNTED),
                        List.of(year),
                        visit.choice().day()),
                visit);
    }
}
