package se.lansstyrelsen.integration.grants.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.application.Matter;

/** Where a grant is paid, for the capabilities that pay: the account reported last, else the one in the application. */
@ApplicationScoped
public class Accounts {

    private final GrantAccounts accounts;

    Accounts(GrantAccounts accounts) {
        this.accounts = accounts;
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 when there is none that can be right */
    public AccountNumber require(Matter matter) {
        return find(matter)
                .orElseThrow(() -> GrantsProblem.ACCOUNT_MISSING.with(
                        "No account with a right number is known in the matter: POST /grants/" + matter.id()
                                + "/accounts."));
    }

    /** Empty when none is known, or the application's cannot be right. */
    public Optional<AccountNumber> find(Matter matter) {
        return accounts.latest(matter.id()).map(GrantAccount::account).or(() -> Optional.ofNullable(
                        matter.content().account())
                .flatMap(stated -> AccountNumber.read(stated.kind(), stated.accountNumber())));
    }
}
