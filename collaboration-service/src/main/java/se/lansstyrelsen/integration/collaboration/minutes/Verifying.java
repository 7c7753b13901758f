package se.lansstyrelsen.integration.collaboration.minutes;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.minutes.MinutesViews.MinutesView;
import se.lansstyrelsen.integration.collaboration.minutes.MinutesViews.Verification;
import se.lansstyrelsen.integration.kit.document.DocumentPress;
import se.lansstyrelsen.integration.kit.document.KeptDocument;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Verifies minutes (justering): when the last one named does it they are printed, outside a transaction, and then locked. */
@ApplicationScoped
class Verifying {

    private final MinutesService minutes;
    private final DocumentPress press;
    private final Clock clock;

    Verifying(MinutesService minutes, DocumentPress press, Clock clock) {
        this.minutes = minutes;
        this.press = press;
        this.clock = clock;
    }

    Versioned<MinutesView> verify(UUID meetingId, long expectedVersion, Verification verification) {
        var drafts = minutes.drafts(meetingId, expectedVersion, verification);
        var isLast = drafts != null;
        return minutes.verify(
                meetingId,
                expectedVersion,
                verification,
                isLast ? printed(drafts.whole()) : null,
                isLast ? printed(drafts.open()) : null);
    }

    private KeptDocument printed(MinutesDocument draft) {
        return press.print(UuidCreator.getTimeOrderedEpoch(), StockholmTime.now(clock), draft);
    }
}
