package se.lansstyrelsen.integration.allocation.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.capacity.CapacityArea;
import se.lansstyrelsen.integration.allocation.picture.PictureViews.AreaText;
import se.lansstyrelsen.integration.allocation.picture.PictureViews.NewPicture;
import se.lansstyrelsen.integration.allocation.picture.PictureViews.PictureView;
import se.lansstyrelsen.integration.allocation.round.HalfYear;
import se.lansstyrelsen.integration.allocation.round.HalfYearFilter;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Keeps what the county boards write; open to the board and to the municipalities of its county. */
@ApplicationScoped
class CountyPictureService {

    private final CountyPictures pictures;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    CountyPictureService(CountyPictures pictures, Journal journal, Caller caller, Clock clock) {
        this.pictures = pictures;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<PictureView> write(NewPicture written) {
        Regions.mustBeCounty(written.countyCode(), "/countyCode");
        caller.mustActForCounty(written.countyCode());
        var picture = new CountyPicture(
                written.countyCode(),
                new HalfYear(written.year(), written.half()),
                texts(written.areas()),
                caller.subject(),
                StockholmTime.now(clock));
        pictures.open(picture);
        journal.append(picture.written());
        return versioned(picture);
    }

    @Transactional
    Versioned<PictureView> rewrite(UUID id, long expectedNumber, List<AreaText> areas) {
        var former = pictures.require(id, expectedNumber);
        caller.mustActForCounty(former.countyCode());
        var rewritten = former.rewrite(texts(areas), caller.subject(), StockholmTime.now(clock));
        pictures.keep(rewritten);
        journal.append(rewritten.written());
        return versioned(rewritten);
    }

    @Transactional
    Versioned<PictureView> read(UUID id) {
        return versioned(readable(id));
    }

    @Transactional
    Page<PictureView> history(UUID id, PageRequest page) {
        readable(id);
        return pictures.history(id, page).map(PictureView::of);
    }

    @Transactional
    Page<PictureView> list(HalfYearFilter filter, Instant knownAt, PageRequest page) {
        return pictures.page(filter, knownAt, caller, page).map(PictureView::of);
    }

    private CountyPicture readable(UUID id) {
        var picture = pictures.require(id);
        caller.mustBeConcernedBy(picture.countyCode());
        return picture;
    }

    private static Map<CapacityArea, String> texts(List<AreaText> areas) {
        return CapacityArea.each(areas, AreaText::area, one -> one.text().strip());
    }

    private static Versioned<PictureView> versioned(CountyPicture picture) {
        return new Versioned<>(PictureView.of(picture), picture.number());
    }
}
