package se.lansstyrelsen.integration.grants.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.lansstyrelsen.integration.grants.application.ApplicationContent.AccountKind;
import se.lansstyrelsen.integration.grants.application.ApplicationContent.Signatory;

/** An account as it was reported for a grant (anmält konto), numbered within it; the latest one is paid to. */
@Entity
@Immutable
@Table(name = "grant_account")
class GrantAccount {

    @Id
    private UUID id;

    @Column(name = "application_id")
    private UUID applicationId;

    private int number;

    @Enumerated(EnumType.STRING)
    private AccountKind kind;

    @Column(name = "account_number")
    private String accountNumber;

    private String signatory;

    @Column(name = "signatory_position")
    private String signatoryPosition;

    @Column(name = "reported_by")
    private String reportedBy;

    @Column(name = "reported_at")
    private Instant reportedAt;

    protected GrantAccount() {}

    GrantAccount(UUID applicationId, int number, AccountNumber account, Signatory signatory, String by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = applicationId;
        this.number = number;
        this.kind = account.kind();
        this.accountNumber = account.number();
        this.signatory = signatory.name().strip();
        this.signatoryPosition = signatory.position().strip();
        this.reportedBy = by;
        this.reportedAt = now;
    }

    AccountReported reported() {
        return new AccountReported(applicationId, id, number, kind);
    }

    UUID id() {
        return id;
    }

    UUID applicationId() {
        return applicationId;
    }

    int number() {
        return number;
    }

    AccountNumber account() {
        return new AccountNumber(kind, accountNumber);
    }

    Signatory signatory() {
        return new Signatory(signatory, signatoryPosition);
    }

    Instant reportedAt() {
        return reportedAt;
    }
}
