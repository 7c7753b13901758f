package se.lansstyrelsen.integration.reporting.figure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.chart.Chart;
import se.lansstyrelsen.integration.kit.chart.Pictures;
import se.lansstyrelsen.integration.kit.paging.CsvWriter;
import se.lansstyrelsen.integration.kit.time.PointInTime;

@Path("/")
@Produces("application/json")
@Tag(name = "Figures")
class FigureResource {

    private final FigureService figures;

    FigureResource(FigureService figures) {
        this.figures = figures;
    }

    @GET
    @Path("figures/{name}")
    @Produces({"application/json", "image/svg+xml", "image/png", "text/csv"})
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "getFigure",
            summary = "A map, bars, a trend or small multiples, as SVG, PNG or the table behind it",
            description =
                    "map-county-quota-2018.svg, bars-counted-against-quota-2018-08.png, trend-county-quota-2017-2020.csv, multiples-county-quota-2017-2020.svg; without an ending the table as JSON. Counts of people from 1 to 5 are left out. The map keeps its attribution. Diagram.")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = Described.class)),
                @Content(mediaType = "image/svg+xml", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response figure(@PathParam("name") String name, @BeanParam PointInTime time) throws IOException {
        var named = FigureName.of(name);
        var chart = figures.draw(named, time);
        return switch (named.suffix()) {
            case "svg" -> Response.ok(chart.drawing().svg(), "image/svg+xml").build();
            case "png" -> Response.ok(Pictures.png(chart.drawing(), PIXELS), "image/png")
                    .build();
            case "csv" -> Response.ok(csv(chart), "text/csv;charset=UTF-8").build();
            default -> Response.ok(Described.of(chart), "application/json").build();
        };
    }

    private static final int PIXELS = 1200;

    private static byte[] csv(Chart chart) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var printer = CsvWriter.printer(out)) {
            printer.printRecord(chart.table().columns());
            for (var row : chart.table().rows()) {
                printer.printRecord(row.stream().map(CsvWriter::harmless).toList());
            }
        }
        return out.toByteArray();
    }

    @Schema(name = "FigureDescription", description = "Diagrammets uppgifter")
    record Described(
            String title,
            String description,
            String source,
            @Schema(nullable = true, description = "Whom to credit for a map's outlines") String attribution,
            List<String> columns,
            List<List<String>> rows) {

        static Described of(Chart chart) {
            return new Described(
                    chart.words().title(),
                    chart.words().description(),
                    chart.words().source(),
                    chart.attribution(),
                    chart.table().columns(),
                    chart.table().rows());
        }
    }
}
