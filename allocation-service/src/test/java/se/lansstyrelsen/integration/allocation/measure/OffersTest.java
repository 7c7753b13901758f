package se.lansstyrelsen.integration.allocation.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.measure.Offers.Gap;
import se.lansstyrelsen.integration.allocation.measure.Offers.Offer;
import se.lansstyrelsen.integration.kit.problem.Fault;

class OffersTest {

    private static final LocalDate DAY = LocalDate.of(2027, 12, 31);

    private static Offer offer(String from, MeasureKind kind, String... to) {
        return new Offer(UuidCreator.getTimeOrderedEpoch(), from, kind, List.of(to));
    }

    private static List<String> faults(MeasureDetails details) {
        return details.faults("0880", DAY).stream().map(Fault::pointer).toList();
    }

    private static MeasureDetails details(
            MeasureProvider provider, List<String> sharedWith, List<String> languages, Integer... figures) {
        return new MeasureDetails(
                MeasureKind.SFI,
                provider,
                sharedWith,
                languages,
                null,
                figures[0],
                figures[1],
                figures[2],
                figures[3],
                null,
                null);
    }

    @Test
    void whoIsCoveredByAnothersOfferHasNoGap() {
        var offers = new Offers(List.of(
                offer("0880", MeasureKind.SFI, "0840", "1082"),
                offer("0840", MeasureKind.CIVIC_ORIENTATION),
                offer("0880", MeasureKind.PARENTS)));
        assertEquals(
                List.of(
                        new Gap("0880", MeasureKind.CIVIC_ORIENTATION, true),
                        new Gap("1082", MeasureKind.CIVIC_ORIENTATION, false)),
                offers.gaps(List.of("0840", "0880", "1082")));
    }

    @Test
    void whoHasToldOfNothingLacksEveryMandatoryKindWithoutHavingReported() {
        assertEquals(
                List.of(new Gap("0860", MeasureKind.SFI, false), new Gap("0860", MeasureKind.CIVIC_ORIENTATION, false)),
                new Offers(List.of()).gaps(List.of("0860")));
    }

    @Test
    void sharingIsToldPairByPairAlsoAcrossCounties() {
        var shares = new Offers(List.of(offer("0880", MeasureKind.SFI, "1082", "0840"))).shares();
        assertEquals(
                List.of("0840", "1082"), shares.stream().map(Offers.Share::to).toList());
        assertEquals(
                List.of(false, true),
                shares.stream().map(Offers.Share::acrossCounties).toList());
    }

    @Property
    void gapsAndCoveredAreTheWholeCounty(
            @ForAll @Size(max = 30) List<@IntRange(max = 9) Integer> from,
            @ForAll @Size(min = 30, max = 30) List<@IntRange(max = 9) Integer> to) {
        var codes = IntStream.range(0, 10).mapToObj("08%02d"::formatted).toList();
        var offers = new Offers(IntStream.range(0, from.size())
                .mapToObj(i -> offer(
                        codes.get(from.get(i)),
                        MeasureKind.values()[i % MeasureKind.values().length],
                        codes.get(to.get(i))))
                .toList());
        for (var kind : MeasureKind.mandatory()) {
            var lacking = offers.gaps(codes).stream()
                    .filter(gap -> gap.kind() == kind)
                    .map(Gap::municipalityCode);
            var having = codes.stream().filter(code -> offers.all().stream()
                    .anyMatch(offer -> offer.kind() == kind
                            && (offer.municipalityCode().equals(code)
                                    || offer.sharedWith().contains(code))));
            assertEquals(codes, Stream.concat(lacking, having).sorted().toList());
        }
    }

    @Test
    void aLanguageHasItsShortestCodeOfIsoAndAGroupOfLanguagesIsNone() {
        var languages = List.of("fa", "prs", "ckb", "kmr", "so", "som", "qaa", "sem", "zzz", "mul");
        assertEquals(
                List.of("/languages/5", "/languages/6", "/languages/7", "/languages/8", "/languages/9"),
                faults(details(MeasureProvider.OWN, List.of(), languages, null, null, null, null)));
    }

    @Test
    void everyFaultOfAMeasureIsNamed() {
        assertEquals(
                List.of("/sharedWith/2", "/languages/1", "/sharedWith/0", "/sharedWith/1", "/languages/2"),
                faults(details(
                                MeasureProvider.SHARED,
                                List.of("0880", "9999", "9999"),
                                List.of("ar", "ar", "xx"),
                                null,
                                null,
                                null,
                                null))
                        .stream()
                        .distinct()
                        .toList());
        assertEquals(
                List.of("/sharedWith"),
                faults(details(MeasureProvider.SHARED, List.of(), List.of(), null, null, null, null)));
    }

    @Test
    void thoseWhoCameAreNotMoreThanThoseWhoTakePartWhereBothAreKnown() {
        var own = MeasureProvider.OWN;
        assertEquals(List.of("/selfSettled"), faults(details(own, List.of(), List.of(), 10, 5, 8, 8)));
        assertEquals(List.of(), faults(details(own, List.of(), List.of(), 10, 6, 8, 8)));
        assertEquals(List.of(), faults(details(own, List.of(), List.of(), 10, null, 8, 8)));
    }
}
