package se.lansstyrelsen.integration.collaboration.notification;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.collaboration.mail.Addressee;
import se.lansstyrelsen.integration.collaboration.mail.LetterContent;
import se.lansstyrelsen.integration.collaboration.mail.LetterKind;
import se.lansstyrelsen.integration.collaboration.mail.Post;
import se.lansstyrelsen.integration.collaboration.mail.PublicAddress;
import se.lansstyrelsen.integration.collaboration.notification.NotificationViews.DailyMail;
import se.lansstyrelsen.integration.collaboration.notification.NotificationViews.MailView;
import se.lansstyrelsen.integration.collaboration.notification.NotificationViews.Row;
import se.lansstyrelsen.integration.collaboration.organisation.OrganisationRegister;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.store.UniqueRows;
import se.lansstyrelsen.integration.kit.text.Swedish;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Tells callers what awaits them, when they ask and each working day by letter. */
@ApplicationScoped
class NotificationService {

    private static final int MORNING = 7;

    private final Awaiting awaiting;
    private final NotificationMailBook mails;
    private final OrganisationRegister organisations;
    private final Post post;
    private final PublicAddress address;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    NotificationService(
            Awaiting awaiting,
            NotificationMailBook mails,
            OrganisationRegister organisations,
            Post post,
            PublicAddress address,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.awaiting = awaiting;
        this.mails = mails;
        this.organisations = organisations;
        this.post = post;
        this.address = address;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    List<Notification> ofCaller() {
        return awaiting.of(organisations.ofCaller(), StockholmTime.today(clock));
    }

    /** Atom (RFC 4287). */
    @Transactional
    String feed() {
        var feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setTitle("Det här väntar på er");
        feed.setUri(address.of("/notifications"));
        feed.setLink(address.of("/notifications"));
        feed.setPublishedDate(Date.from(StockholmTime.now(clock)));
        feed.setEntries(ofCaller().stream().map(this::entry).toList());
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("the feed could not be written", e);
        }
    }

    private SyndEntry entry(Notification one) {
        var entry = new SyndEntryImpl();
        var since = Date.from(one.since().atStartOfDay(StockholmTime.ZONE).toInstant());
        entry.setUri("urn:uuid:" + one.id());
        entry.setTitle(one.kind().swedish() + ": " + one.title());
        entry.setLink(address.of(one.path()));
        entry.setPublishedDate(since);
        entry.setUpdatedDate(since);
        var text = new SyndContentImpl();
        text.setType("text");
        text.setValue(
                due(one) == null ? "Ingen sista dag." : "Senast " + due(one) + (one.overdue() ? " (försenat)." : "."));
        entry.setDescription(text);
        return entry;
    }

    private static String due(Notification one) {
        return one.dueOn() == null ? null : Swedish.date(one.dueOn());
    }

    @Transactional
    Versioned<MailView> subscribe(String email) {
        var own = organisations.ofCaller();
        if (own.isEmpty()) {
            throw CollaborationProblem.NOTHING_TO_NOTIFY.with(
                    "The caller speaks for no organisation that is registered.");
        }
        var mail = new NotificationMail(caller.subject(), email, own);
        UniqueRows.keep(
                () -> mails.persistAndFlush(mail),
                () -> CollaborationProblem.NOTIFIED_ALREADY.with("GET /notification-mails lists them."));
        journal.append(new NotificationMailKept(mail.id(), false));
        return new Versioned<>(mail.view(), mail.version());
    }

    @Transactional
    List<MailView> subscribed() {
        return mails.ofCaller(caller.subject()).stream()
                .map(NotificationMail::view)
                .toList();
    }

    @Transactional
    void end(UUID id) {
        var mail = mails.ofCaller(id, caller.subject())
                .orElseThrow(() -> Problem.NOT_FOUND.with(
                        "There is no such letter of the caller's. GET /notification-mails lists them."));
        mails.delete(mail);
        post.forget(mail.id());
        journal.append(new NotificationMailKept(id, true));
    }

    @Scheduled(
            every = "{collaboration.reminders-every:10m}",
            delayed = "10s",
            concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void sendOnWorkingMornings() {
        var now = StockholmTime.now(clock).atZone(StockholmTime.ZONE);
        var isWeekend = now.getDayOfWeek() == DayOfWeek.SATURDAY || now.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (!isWeekend && now.getHour() >= MORNING) {
            send(now.toLocalDate());
        }
    }

    /** A letter to each who has something waiting; nobody gets two in a day. */
    @Transactional
    void send(LocalDate day) {
        for (var mail : mails.unsent(day)) {
            var waiting = awaiting.of(mail.organisations(), day);
            if (!waiting.isEmpty()) {
                post.send(letter(waiting), List.of(new Addressee(mail.email(), mail.id(), null)));
            }
            mail.sent(day);
        }
    }

    private static LetterContent letter(List<Notification> waiting) {
        var rows = waiting.stream()
                .map(one -> new Row(one.kind().swedish(), one.title(), due(one), one.overdue()))
                .toList();
        var plain = rows.stream()
                .map(row -> "- " + row.kind() + ": " + row.title() + (row.due() == null ? "" : ", senast " + row.due()))
                .collect(Collectors.joining("\n", "Det här väntar på er:\n\n", "\n"));
        return new LetterContent(
                null, LetterKind.NOTIFICATION, "Det här väntar på er", new DailyMail(rows).render(), plain, null);
    }
}
