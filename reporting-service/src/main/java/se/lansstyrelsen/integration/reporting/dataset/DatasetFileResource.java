package se.lansstyrelsen.integration.reporting.dataset;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.reporting.opendata.PublicArea;

@Path("/")
@PermitAll
@Tag(name = "Open data")
class DatasetFileResource {

    private final DatasetService datasets;

    DatasetFileResource(DatasetService datasets) {
        this.datasets = datasets;
    }

    @GET
    @Path("open-data/{file}")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "getOpenDataFile",
            summary = "A whole dataset as a file",
            description =
                    "Public, CC0 1.0. The dataset's name and .csv or .json: the same rows as the list, without pages. Datamängden som fil.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(type = SchemaType.ARRAY, implementation = Object.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response file(@PathParam("file") String file, @BeanParam DatasetFilter filter) {
        var dot = file.lastIndexOf('.');
        var dataset = OpenDataset.ofYears(dot < 0 ? file : file.substring(0, dot))
                .filter(one -> file.endsWith(".csv") || file.endsWith(".json"))
                .orElseThrow(() -> Problem.NOT_FOUND.with("There is no file " + file
                        + ". GET /open-data lists the datasets; put .csv or .json after a name."));
        return Response.ok(rows(dataset, filter))
                .type(file.endsWith(".csv") ? "text/csv" : "application/json")
                .build();
    }

    private GenericEntity<? extends List<?>> rows(OpenDataset dataset, DatasetFilter filter) {
        return switch (dataset) {
            case RECEPTION_BY_MUNICIPALITY -> new GenericEntity<List<DatasetRows.OfMunicipality>>(
                    datasets.municipalities(filter)) {};
            case RECEPTION_BY_COUNTY -> new GenericEntity<List<DatasetRows.OfCounty>>(datasets.counties(filter)) {};
            case RECEIVED_BY_CATEGORY -> new GenericEntity<List<DatasetRows.Part>>(
                    datasets.parts(filter, PublicArea::byCategory)) {};
            case RECEIVED_BY_SEX -> new GenericEntity<List<DatasetRows.Part>>(
                    datasets.parts(filter, PublicArea::bySex)) {};
            case UNACCOMPANIED_SHARES -> new GenericEntity<List<DatasetRows.Share>>(datasets.shares(filter)) {};
            case GRANTS_BY_COUNTY -> new GenericEntity<List<DatasetRows.Grants>>(datasets.grants(filter)) {};
            case COLLABORATION_BY_COUNTY -> new GenericEntity<List<DatasetRows.Collaboration>>(
                    datasets.collaboration(filter)) {};
            default -> throw new IllegalStateException(dataset + " is not of years");
        };
    }
}
