package se.lansstyrelsen.integration.reporting.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.StringWriter;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.JSONLDMode;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.eclipse.rdf4j.rio.jsonld.JSONLDWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/** Writes the catalogue in the formats that portals read. */
@ApplicationScoped
class CatalogueFile {

    private final Catalogue catalogue;

    CatalogueFile(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    String turtle() {
        var out = new StringWriter();
        write(new TurtleWriter(out));
        return out.toString();
    }

    String jsonLd() {
        var out = new StringWriter();
        var writer = new JSONLDWriter(out);
        writer.getWriterConfig().set(JSONLDSettings.JSONLD_MODE, JSONLDMode.COMPACT);
        write(writer);
        return out.toString();
    }

    private void write(RDFWriter writer) {
        Rio.write(catalogue.model(), writer);
    }
}
