package se.lansstyrelsen.integration.grants.paymentfile;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsConfig;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.account.AccountNumber;
import se.lansstyrelsen.integration.grants.application.ApplicationContent.AccountKind;
import se.lansstyrelsen.integration.grants.payment.PaymentOrders;
import se.lansstyrelsen.integration.grants.paymentfile.FileViews.FileView;
import se.lansstyrelsen.integration.grants.paymentfile.Pain001.Debtor;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.store.MatterLock;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Makes payment files of what two have approved. */
@ApplicationScoped
class FileService {

    /** A payment file is never changed. */
    static final long ONLY_VERSION = 0;

    private final PaymentFiles files;
    private final PaymentOrders orders;
    private final MatterLock lock;
    private final GrantsConfig config;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    FileService(
            PaymentFiles files,
            PaymentOrders orders,
            MatterLock lock,
            GrantsConfig config,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.files = files;
        this.orders = orders;
        this.lock = lock;
        this.config = config;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** Stops what may no longer be sent, also when nothing is left to make a file of: a transaction of its own. */
    @Transactional
    void stopChanged(String county) {
        hold(county);
        orders.stopChanged(county);
    }

    @Transactional
    FileView make(String county) {
        hold(county);
        var debtor = debtor(county);
        var id = UuidCreator.getTimeOrderedEpoch();
        var collected = orders.collect(county, id);
        if (collected.isEmpty()) {
            throw GrantsProblem.NOTHING_TO_SEND.with("No approved payment of county " + county + " can be sent now.");
        }
        var now = StockholmTime.now(clock);
        var content = Pain001.write(
                PaymentFile.messageId(id),
                debtor,
                collected,
                now.atZone(StockholmTime.ZONE).toOffsetDateTime());
        var file = new PaymentFile(id, county, collected, content, caller.subject(), now);
        files.persist(file);
        journal.append(file.made());
        return FileView.of(file);
    }

    @Transactional
    FileView read(UUID id) {
        return FileView.of(readable(id));
    }

    /** The bytes with what they are known by. */
    record FileContent(byte[] bytes, String name, String hash) {}

    @Transactional
    FileContent content(UUID id) {
        var file = readable(id);
        return new FileContent(file.content(), "pain001-" + file.messageId() + ".xml", file.hash());
    }

    @Transactional
    Page<FileView> list(String county, PageRequest request) {
        return files.page(county, caller, request).map(FileView::of);
    }

    private PaymentFile readable(UUID id) {
        var file = files.require(id);
        caller.mustActForCounty(file.countyCode());
        return file;
    }

    /** One file of a board's at a time. */
    private void hold(String county) {
        Regions.mustBeCounty(county, "/countyCode");
        caller.mustActForCounty(county);
        lock.take("payment-files " + county);
    }

    private Debtor debtor(String county) {
        var bankgiro = config.payments().bankgiro().get(county);
        if (bankgiro == null) {
            throw GrantsProblem.DEBTOR_ACCOUNT_MISSING.with(
                    "grants.payments.bankgiro." + county + " is not set for the board.");
        }
        var name = "Länsstyrelsen i " + Regions.county(county).orElseThrow().name();
        return new Debtor(
                name,
                AccountNumber.of(AccountKind.BANKGIRO, bankgiro),
                config.payments().bic());
    }
}
