package se.lansstyrelsen.integration.kit.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Holds a PDF to the rules of archiving (PDF/A-2a) and of accessibility (PDF/UA-1), as veraPDF reads them. */
public final class Conformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /** What breaks a rule, with how often; empty for a document that keeps both. */
    public static Map<String, Integer> faults(byte[] pdf) throws Exception {
        var faults = new TreeMap<String, Integer>();
        for (var flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                for (var fault : validator.validate(parser).getTestAssertions()) {
                    faults.merge(
                            flavour.getId() + " " + fault.getRuleId().getClause() + " " + fault.getMessage(),
                            1,
                            Integer::sum);
                }
            }
        }
        return faults;
    }
}
