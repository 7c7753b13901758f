package se.lansstyrelsen.integration.grants.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@RolesAllowed({
    Role.CASE_OFFICER,
    Role.DECISION_MAKER,
    Role.PAYMENT_APPROVER,
    Role.COORDINATOR,
    Role.MUNICIPALITY,
    Role.APPLICANT,
    Role.AUDITOR
})
@Tag(name = "Reports")
class ReminderResource {

    private final ReminderService reminders;
    private final Paging paging;

    ReminderResource(ReminderService reminders, Paging paging) {
        this.reminders = reminders;
        this.paging = paging;
    }

    @GET
    @Path("grants/{id}/reminders")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listReportReminders",
            summary = "The reminders of a grant's reports, the first first",
            description = "21, 14 and 7 days before a report's last day, and when it is late. Påminnelser.")
    public PagedList<ReminderView> of(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(reminders.of(id)), uri);
    }
}
