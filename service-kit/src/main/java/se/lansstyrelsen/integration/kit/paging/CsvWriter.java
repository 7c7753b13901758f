package se.lansstyrelsen.integration.kit.paging;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes any list as CSV for a Swedish spreadsheet: UTF-8 with byte-order mark, semicolon, one column a record
 * component, nested records flattened with a dot and lists left out. Cells that a spreadsheet would run as a formula get an apostrophe.
 */
@Provider
@Produces("text/csv")
public class CsvWriter implements MessageBodyWriter<PagedList<?>> {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return PagedList.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            PagedList<?> list,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        write(list.items(), generic, headers, out);
    }

    /** @param generic a list of records, from which an empty one takes its columns */
    static void write(List<?> rows, Type generic, MultivaluedMap<String, Object> headers, OutputStream out)
            throws IOException {
        headers.putSingle("Content-Type", "text/csv; charset=UTF-8");
        var rowType = rowType(rows, generic);
        var printer = printer(out);
        if (rowType != null) {
            printer.printRecord(names(rowType, ""));
        }
        for (var item : rows) {
            var cells = new ArrayList<String>();
            cells(item.getClass(), item, cells);
            printer.printRecord(cells);
        }
        printer.flush();
    }

    /** Prints rows of a file's own making in the same shape: byte-order mark, semicolon, CRLF. The caller flushes. */
    public static CSVPrinter printer(OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        return new CSVPrinter(writer, FORMAT);
    }

    private static Class<?> rowType(List<?> rows, Type generic) {
        if (!rows.isEmpty()) {
            return rows.get(0).getClass();
        }
        return generic instanceof ParameterizedType shape && shape.getActualTypeArguments()[0] instanceof Class<?> row
                ? row
                : null;
    }

    private static List<String> names(Class<?> record, String prefix) {
        var names = new ArrayList<String>();
        for (var component : columns(record)) {
            if (component.getType().isRecord()) {
                names.addAll(names(component.getType(), prefix + component.getName() + "."));
            } else {
                names.add(prefix + component.getName());
            }
        }
        return names;
    }

    private static void cells(Class<?> type, Object record, List<String> cells) {
        for (var component : columns(type)) {
            var value = record == null ? null : read(component, record);
            if (component.getType().isRecord()) {
                cells(component.getType(), value, cells);
            } else {
                cells.add(harmless(Objects.toString(value, "")));
            }
        }
    }

    private static List<RecordComponent> columns(Class<?> record) {
        return Stream.of(record.getRecordComponents())
                .filter(component -> !Collection.class.isAssignableFrom(component.getType()))
                .toList();
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new UncheckedIOException(new IOException("cannot read " + component, e));
        }
    }

    /** The cell with an apostrophe before it where a spreadsheet would run it as a formula. */
    public static String harmless(String cell) {
        var risky = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return risky && !cell.matches("-?\\d+([.,]\\d+)?") ? "'" + cell : cell;
    }
}
