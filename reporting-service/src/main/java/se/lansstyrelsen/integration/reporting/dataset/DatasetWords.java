package se.lansstyrelsen.integration.reporting.dataset;

/** What a dataset is called and holds, in Swedish and English. */
public record DatasetWords(String title, String titleEnglish, String description, String descriptionEnglish) {}
