package se.lansstyrelsen.integration.reporting.opendata;

/** A part of a count: a category's, or one sex's (WOMEN, MEN), with its Swedish name. */
public record PublicPart(String code, String name, PublicFigure figure) {}
