package se.lansstyrelsen.integration.reporting.rebuild;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a rebuild has come. */
@Schema(name = "ReadModelRebuildState")
enum RebuildState {
    RUNNING,
    DONE,
    FAILED
}
