package se.lansstyrelsen.integration.reporting.observation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a figure comes from. */
@Schema(name = "FigureSourceKind")
public enum SourceKind {
    /** An event of another service. */
    EVENT,
    /** A row of a file. */
    IMPORT,
    /** A municipality's answers. */
    SURVEY
}
