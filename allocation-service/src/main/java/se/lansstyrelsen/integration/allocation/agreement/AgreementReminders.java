package se.lansstyrelsen.integration.allocation.agreement;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lansstyrelsen.integration.allocation.agreement.AgreementViews.ReminderKind;
import se.lansstyrelsen.integration.allocation.agreement.AgreementViews.ReminderView;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.region.County;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.text.Swedish;

/** What a county board must do soon about its agreements: computed when asked, so that nothing has to run for it. */
@ApplicationScoped
class AgreementReminders {

    private static final int DAYS_AHEAD = 90;
    private static final int DAYS_UNSIGNED = 30;

    private final Agreements agreements;
    private final Caller caller;

    AgreementReminders(Agreements agreements, Caller caller) {
        this.agreements = agreements;
        this.caller = caller;
    }

    @Transactional
    List<ReminderView> of(String countyCode, LocalDate day) {
        caller.mustActForCounty(countyCode);
        return agreements.toWatch(countyCode, day, day.minusDays(DAYS_UNSIGNED)).stream()
                .map(agreement -> reminder(agreement, day))
                .flatMap(Optional::stream)
                .sorted(comparing(ReminderView::day).thenComparing(ReminderView::agreementId))
                .toList();
    }

    static Optional<ReminderView> reminder(Agreement agreement, LocalDate day) {
        if (agreement.status() == AgreementStatus.SENT) {
            var sentence = "%s sändes %s och är inte undertecknad av %s."
                    .formatted(named(agreement), Swedish.date(agreement.sentOn()), names(agreement.unsigned()));
            return Optional.of(
                    view(agreement, ReminderKind.UNSIGNED, agreement.sentOn().plusDays(DAYS_UNSIGNED), sentence));
        }
        var noticed = agreement.noticeOn() != null && !agreement.noticeOn().isAfter(day);
        var lastNoticeDay = noticed ? null : agreement.term().lastNoticeDayAsSeenOn(day);
        if (isNear(lastNoticeDay, day)) {
            var months = agreement.term().extensionMonths();
            var sentence = "%s förlängs med %d %s om den inte sägs upp senast %s."
                    .formatted(
                            named(agreement), months, months == 1 ? "månad" : "månader", Swedish.date(lastNoticeDay));
            return Optional.of(view(agreement, ReminderKind.NOTICE_TIME_RUNS_OUT, lastNoticeDay, sentence));
        }
        var lastDay = agreement.standsThrough(day);
        if (isNear(lastDay, day) && (noticed || !agreement.term().isExtended())) {
            var sentence = "%s upphör att gälla efter %s.".formatted(named(agreement), Swedish.date(lastDay));
            return Optional.of(view(agreement, ReminderKind.LAPSES, lastDay, sentence));
        }
        return Optional.empty();
    }

    private static boolean isNear(LocalDate when, LocalDate day) {
        return when != null && !when.isAfter(day.plusDays(DAYS_AHEAD));
    }

    private static ReminderView view(Agreement agreement, ReminderKind kind, LocalDate day, String sentence) {
        return new ReminderView(agreement.id(), kind, day, sentence);
    }

    private static String named(Agreement agreement) {
        return "Överenskommelsen om " + agreement.kind().swedish() + " med " + names(agreement.municipalities());
    }

    private static String names(List<String> partyCodes) {
        return Swedish.enumeration(partyCodes.stream()
                .map(code -> Regions.municipality(code)
                        .map(Municipality::name)
                        .or(() -> Regions.county(code).map(County::name).map("Länsstyrelsen i "::concat))
                        .orElse(code))
                .toList());
    }
}
