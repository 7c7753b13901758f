package se.lansstyrelsen.integration.allocation.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.allocation.calendar.CalendarViews.CalendarContent;
import se.lansstyrelsen.integration.allocation.calendar.CalendarViews.CalendarView;
import se.lansstyrelsen.integration.allocation.calendar.CalendarViews.CountyTimeliness;
import se.lansstyrelsen.integration.allocation.calendar.CalendarViews.NewShareReport;
import se.lansstyrelsen.integration.allocation.calendar.CalendarViews.ShareReportView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.time.AsOf;

@Path("/yearly-calendars")
@Produces("application/json")
@RolesAllowed({
    Role.CASE_OFFICER,
    Role.DECISION_MAKER,
    Role.COORDINATOR,
    Role.MUNICIPALITY,
    Role.PARTNER,
    Role.READER,
    Role.AUDITOR
})
@Tag(name = "Yearly calendar")
class CalendarResource {

    private final CalendarService calendars;
    private final Paging paging;
    private final Clock clock;

    CalendarResource(CalendarService calendars, Paging paging, Clock clock) {
        this.calendars = calendars;
        this.paging = paging;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "setYearlyCalendar",
            summary = "Set the calendar of a year: the common date and the other steps",
            description = "One of each year; PUT changes it. Årskalender.")
    @APIResponse(
            responseCode = "201",
            description = "Set",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CalendarView.class)))
    public Response open(CalendarContent content, @Context UriInfo uri) {
        return Answers.created(uri, "yearly-calendars/" + content.year(), calendars.open(content));
    }

    @GET
    @Operation(
            operationId = "listYearlyCalendars",
            summary = "The calendars of all years, latest first",
            description = "Årskalendrar.")
    public PagedList<CalendarView> list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(calendars.list(page), uri);
    }

    @GET
    @Path("/{year}")
    @Operation(operationId = "getYearlyCalendar", summary = "The calendar of a year", description = "Årets kalender.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CalendarView.class)))
    public Response read(@PathParam("year") int year) {
        return Answers.ok(calendars.read(year));
    }

    @PUT
    @Path("/{year}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "changeYearlyCalendar",
            summary = "Change the dates of a year",
            description = "Each setting stays in the journal. Ändra årets kalender.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CalendarView.class)))
    public Response change(
            @PathParam("year") int year, @HeaderParam("If-Match") String ifMatch, CalendarContent content) {
        return Answers.ok(calendars.change(year, ExpectedVersion.of(ifMatch), content));
    }

    @GET
    @Path("/{year}/counties")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listCountyTimeliness",
            summary = "Which counties have decided their quotas and reported their shares in time, and who is late",
            description = "All 21, as of a day, today when none is given. Länens tidhållning.")
    public PagedList<CountyTimeliness> counties(
            @PathParam("year") int year, @BeanParam AsOf time, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(calendars.counties(year, time.day(clock))), uri);
    }

    @POST
    @Path("/{year}/share-reports")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER})
    @Operation(
            operationId = "reportChildrensShares",
            summary = "A county board reports that its children's shares stand after transfers",
            description =
                    "A county may report again; its first report is the one held against the common date. Rapportera andelstal efter omfördelning.")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ShareReportView.class)))
    public Response report(@PathParam("year") int year, NewShareReport report, @Context UriInfo uri) {
        var kept = calendars.report(year, report);
        return Answers.created(uri, "yearly-calendars/" + year + "/share-reports/" + kept.id(), kept, 0);
    }

    @GET
    @Path("/{year}/share-reports")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listShareReports",
            summary = "The reports of a year, by county",
            description = "Rapporterade andelstal.")
    public PagedList<ShareReportView> reports(
            @PathParam("year") int year, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(calendars.reports(year, page), uri);
    }

    @GET
    @Path("/{year}/share-reports/{id}")
    @Operation(operationId = "getShareReport", summary = "One report", description = "En rapport om andelstal.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ShareReportView.class)))
    public Response report(@PathParam("year") int year, @PathParam("id") UUID id) {
        return Answers.ok(calendars.report(year, id), 0);
    }
}
