package se.lansstyrelsen.integration.grants.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.account.AccountViews.AccountView;
import se.lansstyrelsen.integration.grants.account.AccountViews.NewAccount;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.grants.conflict.Conflicts;
import se.lansstyrelsen.integration.grants.decision.Grants;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** The recipient, or the board for it, says where to pay; one transaction a method. */
@ApplicationScoped
class AccountService {

    /** An account is never changed; another one is reported. */
    static final long ONLY_VERSION = 0;

    private final GrantAccounts accounts;
    private final Grants grants;
    private final Matters matters;
    private final Conflicts conflicts;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    AccountService(
            GrantAccounts accounts,
            Grants grants,
            Matters matters,
            Conflicts conflicts,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.matters = matters;
        this.conflicts = conflicts;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    AccountView report(UUID applicationId, NewAccount asked) {
        var matter = matters.requireLocked(applicationId);
        if (caller.is(Role.CASE_OFFICER)) {
            matters.mustBeHandledByCaller(matter);
            conflicts.mustBeFree(applicationId);
        } else {
            matters.mustBeApplicant(matter);
        }
        grants.require(applicationId);
        var number = AccountNumber.of(asked.account().kind(), asked.account().accountNumber());
        var account = new GrantAccount(
                applicationId,
                accounts.latest(applicationId).map(GrantAccount::number).orElse(0) + 1,
                number,
                asked.signatory(),
                caller.subject(),
                StockholmTime.now(clock));
        accounts.persist(account);
        journal.append(account.reported());
        return AccountView.of(account);
    }

    @Transactional
    List<AccountView> list(UUID applicationId) {
        matters.mustBeReadableByCaller(matters.require(applicationId));
        return accounts.of(applicationId).stream().map(AccountView::of).toList();
    }

    @Transactional
    AccountView read(UUID id) {
        var account = accounts.require(id);
        matters.mustBeReadableByCaller(matters.require(account.applicationId()));
        return AccountView.of(account);
    }
}
