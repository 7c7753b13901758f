package se.lansstyrelsen.integration.grants.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.application.ApplicationContent.Account;
import se.lansstyrelsen.integration.grants.application.ApplicationContent.AccountKind;
import se.lansstyrelsen.integration.grants.application.ApplicationContent.Signatory;

/** The shapes in which accounts are spoken of. */
final class AccountViews {

    private AccountViews() {}

    @Schema(name = "NewAccount", description = "Anmälan av konto")
    record NewAccount(@NotNull @Valid Account account, @NotNull @Valid Signatory signatory) {}

    @Schema(name = "GrantAccount", description = "Anmält konto")
    record AccountView(
            UUID id,
            UUID applicationId,
            @Schema(description = "1 for the first reported") int number,
            AccountKind kind,
            @Schema(description = "Without blanks and hyphens") String accountNumber,
            @Schema(description = "Firmatecknare, by name") String signatory,
            @Schema(description = "Uppdrag eller befattning") String signatoryPosition,
            Instant reportedAt) {

        static AccountView of(GrantAccount account) {
            return new AccountView(
                    account.id(),
                    account.applicationId(),
                    account.number(),
                    account.account().kind(),
                    account.account().number(),
                    account.signatory().name(),
                    account.signatory().position(),
                    account.reportedAt());
        }
    }
}
