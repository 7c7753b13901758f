package se.lansstyrelsen.integration.reporting.dataset;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.reporting.opendata.PublicArea;

@Path("/")
@Produces({"application/json", "text/csv"})
@PermitAll
@Tag(name = "Open data")
class DatasetResource {

    private static final String RULES =
            " As of the latest ended month. Counts of 1 to 5 people are withheld, and those that would give them back.";

    private final DatasetService datasets;
    private final Paging paging;

    DatasetResource(DatasetService datasets, Paging paging) {
        this.datasets = datasets;
        this.paging = paging;
    }

    @GET
    @Path("open-data")
    @Operation(
            operationId = "listOpenData",
            summary = "The datasets that are open to all, with where they are fetched",
            description =
                    "Public, CC0 1.0. Datasets of all four services; the same as DCAT-AP-SE at open-data/catalogue. Öppna data.")
    public PagedList<DatasetDescription> list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(datasets.described()), uri);
    }

    @GET
    @Path("open-data/reception-by-municipality")
    @Operation(
            operationId = "listOpenReceptionByMunicipality",
            summary = "Quota and reception by municipality and year",
            description = "Public, CC0 1.0. Kommuntal och mottagande per kommun." + RULES)
    public PagedList<DatasetRows.OfMunicipality> municipalities(
            @BeanParam DatasetFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(datasets.municipalities(filter)), uri);
    }

    @GET
    @Path("open-data/reception-by-county")
    @Operation(
            operationId = "listOpenReceptionByCounty",
            summary = "Quota and reception by county and for the nation, by year",
            description = "Public, CC0 1.0. Länstal och mottagande per län." + RULES)
    public PagedList<DatasetRows.OfCounty> counties(
            @BeanParam DatasetFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(datasets.counties(filter)), uri);
    }

    @GET
    @Path("open-data/received-by-category")
    @Operation(
            operationId = "listOpenReceivedByCategory",
            summary = "Received by county, category and year",
            description = "Public, CC0 1.0. Kommunmottagna per län och kategori." + RULES)
    public PagedList<DatasetRows.Part> categories(
            @BeanParam DatasetFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(datasets.parts(filter, PublicArea::byCategory)), uri);
    }

    @GET
    @Path("open-data/received-by-sex")
    @Operation(
            operationId = "listOpenReceivedBySex",
            summary = "Received by county, sex and year",
            description = "Public, CC0 1.0. Kommunmottagna per län och kön." + RULES)
    public PagedList<DatasetRows.Part> sexes(
            @BeanParam DatasetFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(datasets.parts(filter, PublicArea::bySex)), uri);
    }

    @GET
    @Path("open-data/unaccompanied-shares")
    @Operation(
            operationId = "listOpenUnaccompaniedShares",
            summary = "Shares of unaccompanied children by municipality and year",
            description = "Public, CC0 1.0. As of the latest ended month. Andelstal.")
    public PagedList<DatasetRows.Share> shares(
            @BeanParam DatasetFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(datasets.shares(filter)), uri);
    }

    @GET
    @Path("open-data/grants-by-county")
    @Operation(
            operationId = "listOpenGrantsByCounty",
            summary = "Grant frames, decided and paid by county, scheme and year",
            description = "Public, CC0 1.0. As of the latest ended month. Statsbidrag per län.")
    public PagedList<DatasetRows.Grants> grants(
            @BeanParam DatasetFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(datasets.grants(filter)), uri);
    }

    @GET
    @Path("open-data/collaboration-by-county")
    @Operation(
            operationId = "listOpenCollaborationByCounty",
            summary = "Forum meetings, answered issues and situation reports by county and year",
            description = "Public, CC0 1.0. As of the latest ended month. Samverkan per län.")
    public PagedList<DatasetRows.Collaboration> collaboration(
            @BeanParam DatasetFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(datasets.collaboration(filter)), uri);
    }
}
