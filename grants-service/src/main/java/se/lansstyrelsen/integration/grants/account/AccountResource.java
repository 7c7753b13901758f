package se.lansstyrelsen.integration.grants.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.grants.account.AccountViews.AccountView;
import se.lansstyrelsen.integration.grants.account.AccountViews.NewAccount;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
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
@Tag(name = "Payments")
class AccountResource {

    private final AccountService accounts;
    private final Paging paging;

    AccountResource(AccountService accounts, Paging paging) {
        this.accounts = accounts;
        this.paging = paging;
    }

    @POST
    @Path("grants/{id}/accounts")
    @RolesAllowed({Role.CASE_OFFICER, Role.MUNICIPALITY, Role.APPLICANT})
    @Operation(
            operationId = "reportAccount",
            summary = "Say where a grant is paid from now on",
            description =
                    "By the recipient's signatory, or the deciding board's officer for a recipient who wrote on paper. A payment on its way to another account is not sent. The grant's id is the application's. Anmäla konto.")
    @APIResponse(
            responseCode = "201",
            description = "Reported",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AccountView.class)))
    public Response report(@PathParam("id") UUID id, NewAccount account, @Context UriInfo uri) {
        var reported = accounts.report(id, account);
        return Answers.created(uri, "accounts/" + reported.id(), reported, AccountService.ONLY_VERSION);
    }

    @GET
    @Path("grants/{id}/accounts")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listAccounts",
            summary = "Accounts reported for a grant, the first first",
            description = "The last one is paid to; before any, the one in the application. Anmälda konton.")
    public PagedList<AccountView> list(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(accounts.list(id)), uri);
    }

    @GET
    @Path("accounts/{id}")
    @Operation(operationId = "getAccount", summary = "One reported account", description = "Ett anmält konto.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AccountView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(accounts.read(id), AccountService.ONLY_VERSION);
    }
}
