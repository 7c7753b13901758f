package se.lansstyrelsen.integration.allocation.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.allocation.measure.MeasureViews.GapView;
import se.lansstyrelsen.integration.allocation.measure.MeasureViews.ShareView;
import se.lansstyrelsen.integration.allocation.measure.MeasureViews.SummaryView;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;

/**
 * The county boards' follow-up of how measures are organised in their municipalities (uppföljning, förordning
 * 2016:1363). Each list is one statement, cut to what the caller may read.
 */
@ApplicationScoped
class MeasureFollowUpService {

    private final Measures measures;
    private final Caller caller;

    MeasureFollowUpService(Measures measures, Caller caller) {
        this.measures = measures;
        this.caller = caller;
    }

    /** @param county empty for all */
    @Transactional
    List<GapView> gaps(int year, String county, Instant knownAt) {
        var municipalities = Regions.municipalities(LocalDate.of(year, 12, 31)).stream()
                .map(Municipality::code)
                .filter(code -> code.startsWith(county) && caller.reachesMunicipality(code))
                .toList();
        return measures.offers(year, knownAt).gaps(municipalities).stream()
                .map(gap -> GapView.of(year, gap))
                .toList();
    }

    /** Offers from or to the county. @param county empty for all */
    @Transactional
    List<ShareView> shares(int year, String county, Instant knownAt) {
        return measures.offers(year, knownAt).shares().stream()
                .filter(share -> Stream.of(share.from(), share.to())
                        .anyMatch(code -> code.startsWith(county) && caller.reachesMunicipality(code)))
                .map(share -> ShareView.of(year, share))
                .toList();
    }

    /** @param county empty for all */
    @Transactional
    List<SummaryView> summaries(int year, String county, Instant knownAt) {
        return measures.sums(year, knownAt).stream()
                .filter(sums -> sums.countyCode().startsWith(county) && caller.mayActForCounty(sums.countyCode()))
                .map(sums -> SummaryView.of(year, sums))
                .toList();
    }
}
