package se.lansstyrelsen.integration.kit.chart;

/**
 * What is said about a chart.
 *
 * @param title such as "Mottagna efter anvisning 2018" @param description how to read it, for those who cannot see it
 * @param heading of the column of figures @param source whom to credit
 */
public record ChartWords(String title, String description, String heading, String source) {}
