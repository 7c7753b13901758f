package se.lansstyrelsen.integration.kit.table;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.RegionNames;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.table.TableLayout.Kind;
import se.lansstyrelsen.integration.kit.upload.TextRow;

/** Finds out what each row is about, from its codes and names and the county that stood on a row before. */
final class Places {

    private static final Pattern SUM =
            Pattern.compile("(?iu)(delsumma|totalsumma|summa|totalt|total|hela riket|riket)\\b[\\s:,]*(.*)");

    private final Header header;
    private final Traps traps;
    private String county;
    private String namedCounty;

    Places(Header header, Traps traps) {
        this.header = header;
        this.traps = traps;
    }

    /** County of the last row that had one, null before it. */
    String county() {
        return county;
    }

    Place of(TextRow row) {
        var name = header.text(row, Kind.MUNICIPALITY_NAME);
        var code = header.text(row, Kind.MUNICIPALITY_CODE);
        var countyName = header.text(row, Kind.COUNTY_NAME);
        var named = county(row, countyName);
        var sum = sum(name.isEmpty() ? countyName : name, !name.isEmpty(), named);
        if (sum.isPresent()) {
            return sum.get();
        }
        named.ifPresent(this::enter);
        if (name.isEmpty() && code.isEmpty()) {
            return withoutMunicipality(row, named);
        }
        var ofCounty = countyInPlaceOfMunicipality(row, name, code);
        if (ofCounty.isPresent()) {
            enter(ofCounty.get());
            return new Place(Place.Kind.COUNTY, county);
        }
        return municipality(row, name, code, named.isPresent());
    }

    private void enter(String named) {
        county = named;
        namedCounty = named;
    }

    private Optional<Place> sum(String label, boolean inMunicipalityColumn, Optional<String> named) {
        var matcher = SUM.matcher(label);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var word = matcher.group(1).toLowerCase(Locale.ROOT);
        var whose = RegionNames.county(matcher.group(2))
                .map(RegionNames.Match::code)
                .or(() -> inMunicipalityColumn ? named : Optional.empty())
                .or(() -> word.equals("delsumma") || inMunicipalityColumn && word.equals("summa")
                        ? Optional.ofNullable(county)
                        : Optional.empty());
        return Optional.of(whose.map(code -> new Place(Place.Kind.SUBTOTAL, code))
                .orElse(new Place(word.equals("delsumma") ? Place.Kind.SUBTOTAL : Place.Kind.TOTAL, null)));
    }

    /** The county that the row itself names, by name or by code. */
    private Optional<String> county(TextRow row, String name) {
        var byName = RegionNames.county(name);
        byName.ifPresent(match -> tellWriting(match, row, "county"));
        var code = header.text(row, Kind.COUNTY_CODE);
        if (code.matches("\\d") && Regions.county("0" + code).isPresent()) {
            tellZero(row, "0" + code);
        }
        return byName.map(RegionNames.Match::code)
                .or(() -> Regions.county(code.length() == 1 ? "0" + code : code).map(found -> found.code()));
    }

    private Place withoutMunicipality(TextRow row, Optional<String> named) {
        if (named.isPresent()) {
            return new Place(Place.Kind.COUNTY, named.get());
        }
        return header.hasFigures(row) ? unknown(row, "") : new Place(Place.Kind.NOTE, null);
    }

    private Optional<String> countyInPlaceOfMunicipality(TextRow row, String name, String code) {
        if (name.toLowerCase(Locale.ROOT).endsWith("län")) {
            var match = RegionNames.county(name);
            match.ifPresent(found -> tellWriting(found, row, "county"));
            return match.map(RegionNames.Match::code);
        }
        return code.length() == 2 ? Regions.county(code).map(found -> found.code()) : Optional.empty();
    }

    private Place municipality(TextRow row, String name, String written, boolean countyStated) {
        var padded = written.matches("\\d{3}") ? "0" + written : written;
        var byCode = Regions.municipality(padded);
        var byName = RegionNames.municipality(name);
        if (byCode.isPresent() && !padded.equals(written)) {
            tellZero(row, padded);
        }
        if (byName.isPresent() && !written.isEmpty() && !byName.get().code().equals(padded)) {
            traps.meet(
                    Trap.CODE_AND_NAME_DIFFER,
                    row.line(),
                    null,
                    "The name is " + byName.get().name() + " (" + byName.get().code() + ") but the code is another's.");
            return new Place(Place.Kind.UNKNOWN_MUNICIPALITY, asCode(padded));
        }
        byName.ifPresent(match -> tellWriting(match, row, "municipality"));
        if (byCode.isPresent() && byName.isEmpty() && !name.isEmpty()) {
            traps.meet(Trap.UNKNOWN_NAME, row.line(), null, "The name is no municipality's; the code was followed.");
        }
        var found = byCode.or(() -> byName.flatMap(match -> Regions.municipality(match.code())));
        if (found.isPresent()) {
            return known(row, found.get(), countyStated);
        }
        return written.isEmpty() && !header.hasFigures(row)
                ? new Place(Place.Kind.NOTE, null)
                : unknown(row, asCode(padded));
    }

    private Place known(TextRow row, Municipality municipality, boolean countyStated) {
        if (namedCounty != null && !namedCounty.equals(municipality.countyCode())) {
            traps.meet(
                    Trap.COUNTY_DIFFERS,
                    row.line(),
                    null,
                    municipality.shortName() + " lies in county " + municipality.countyCode() + ", not in "
                            + namedCounty + ".");
        } else if (namedCounty != null
                && !countyStated
                && (header.has(Kind.COUNTY_NAME) || header.has(Kind.COUNTY_CODE))) {
            traps.meet(
                    Trap.COUNTY_CARRIED_DOWN,
                    row.line(),
                    null,
                    "The row names no county; " + namedCounty + " was taken from a row above.");
        }
        county = municipality.countyCode();
        return new Place(Place.Kind.MUNICIPALITY, municipality.code());
    }

    private Place unknown(TextRow row, String code) {
        traps.meet(Trap.UNKNOWN_MUNICIPALITY, row.line(), null, "Neither the code nor the name is any municipality's.");
        return new Place(Place.Kind.UNKNOWN_MUNICIPALITY, code);
    }

    /** Only what looks like a code is told on: any other text could be anything. */
    private static String asCode(String written) {
        return written.matches("\\d{4}") ? written : "";
    }

    private void tellWriting(RegionNames.Match match, TextRow row, String what) {
        if (match.writing() == RegionNames.Writing.OTHER_CASE) {
            traps.meet(
                    Trap.UPPER_CASE_NAME,
                    row.line(),
                    null,
                    "The " + what + " was read as " + match.name() + " whatever its case.");
        } else if (match.writing() == RegionNames.Writing.VARIANT) {
            traps.meet(
                    Trap.NAME_VARIANT,
                    row.line(),
                    null,
                    "The " + what + " is not spelt as officially; read as " + match.name() + ".");
        }
    }

    private void tellZero(TextRow row, String code) {
        traps.meet(Trap.LEADING_ZERO_LOST, row.line(), null, "The code was read as " + code + ".");
    }
}
