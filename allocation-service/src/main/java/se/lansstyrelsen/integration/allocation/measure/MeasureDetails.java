package se.lansstyrelsen.integration.allocation.measure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.text.FactFile;

/**
 * How a measure is organised and who takes part. A figure not known is null and in no sum.
 *
 * @param sharedWith municipalities, of any county, whose inhabitants the offer covers too
 * @param languages it is held in, by ISO 639-1, or by ISO 639-3 where that has no code: prs is Dari, ckb Sorani
 * @param women participants in the year; with men all of them
 * @param assigned participants who came on assignment (anvisade)
 * @param selfSettled participants who found housing of their own (självbosatta)
 * @param waitingWeeks usual wait from application to start
 */
@Embeddable
record MeasureDetails(
        @Enumerated(EnumType.STRING) MeasureKind kind,
        @Enumerated(EnumType.STRING) MeasureProvider provider,
        List<String> sharedWith,
        List<String> languages,
        Integer places,
        Integer women,
        Integer men,
        Integer assigned,
        Integer selfSettled,
        Integer waitingWeeks,
        String note) {

    private static final Set<String> LANGUAGES = Stream.concat(
                    Stream.of(Locale.getISOLanguages()),
                    FactFile.rows(MeasureDetails.class, "languages-of-three-letters.csv").stream()
                            .flatMap(row -> Stream.of(row.get("codes").split(" "))))
            .collect(Collectors.toUnmodifiableSet());

    /** What does not hold of it in a municipality on a day, each with its JSON pointer. */
    List<Fault> faults(String municipalityCode, LocalDate day) {
        var faults = new ArrayList<Fault>();
        faults.addAll(repeated(sharedWith, "/sharedWith/"));
        faults.addAll(repeated(languages, "/languages/"));
        for (var i = 0; i < sharedWith.size(); i++) {
            var code = sharedWith.get(i);
            if (code.equals(municipalityCode)) {
                faults.add(new Fault("/sharedWith/" + i, "must be another municipality than the measure's own"));
            } else if (Regions.municipality(code)
                    .filter(one -> one.validOn(day))
                    .isEmpty()) {
                faults.add(new Fault("/sharedWith/" + i, "is not a municipality on that day"));
            }
        }
        for (var i = 0; i < languages.size(); i++) {
            if (!LANGUAGES.contains(languages.get(i))) {
                faults.add(
                        new Fault(
                                "/languages/" + i,
                                "is not a language by ISO 639-1, such as ar, or by ISO 639-3 where that has none, such as prs"));
            }
        }
        if (provider == MeasureProvider.SHARED && sharedWith.isEmpty()) {
            faults.add(new Fault("/sharedWith", "must name whom a shared measure is shared with"));
        }
        if (kind == MeasureKind.OTHER && note == null) {
            faults.add(new Fault("/note", "must say what the measure is"));
        }
        if (women != null && men != null && known(assigned) + known(selfSettled) > women + men) {
            faults.add(new Fault("/selfSettled", "with assigned makes more than the participants, women and men"));
        }
        return faults;
    }

    private static int known(Integer count) {
        return Objects.requireNonNullElse(count, 0);
    }

    private static List<Fault> repeated(List<String> values, String pointer) {
        var seen = new HashSet<String>();
        var faults = new ArrayList<Fault>();
        for (var i = 0; i < values.size(); i++) {
            if (!seen.add(values.get(i))) {
                faults.add(new Fault(pointer + i, "stands twice"));
            }
        }
        return faults;
    }
}
