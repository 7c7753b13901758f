package se.lansstyrelsen.integration.reporting.wording;

import java.math.BigDecimal;
import se.lansstyrelsen.integration.reporting.observation.FigureQuestion;

/**
 * A figure that stands in a text.
 *
 * @param written the mark @param value null: uppgift saknas @param passage the sentence, or the chart's name
 */
public record PrintedFigure(String written, FigureQuestion question, BigDecimal value, String passage) {}
