package se.lansstyrelsen.integration.kit.chart;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** Pictures for programs that cannot show SVG. */
public final class Pictures {

    private Pictures() {}

    /** @param width in pixels; the height follows */
    public static byte[] png(Drawing drawing, int width) {
        var out = new ByteArrayOutputStream();
        var transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(PNGTranscoder.KEY_WIDTH, (float) width);
        transcoder.addTranscodingHint(PNGTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(drawing.svg())), new TranscoderOutput(out));
        } catch (TranscoderException e) {
            throw new IllegalStateException("the picture could not be drawn", e);
        }
        return out.toByteArray();
    }
}
