package se.lansstyrelsen.integration.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;

/** Reads a day of a body; one outside {@link PlausibleYears} is as unreadable as one that is no day. */
final class PlausibleDay extends StdDeserializer<LocalDate> {

    private static final long serialVersionUID = 1;

    PlausibleDay() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
        if (day == null || PlausibleYears.hold(day.getYear())) {
            return day;
        }
        return (LocalDate)
                context.handleWeirdStringValue(LocalDate.class, day.toString(), "must lie %s", PlausibleYears.WORDS);
    }
}
