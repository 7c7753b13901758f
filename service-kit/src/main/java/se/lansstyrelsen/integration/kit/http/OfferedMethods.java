package se.lansstyrelsen.integration.kit.http;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** The methods each address offers, as the contract states them; a refused method is told them in {@code Allow}. */
public final class OfferedMethods {

    private static final List<Address> ADDRESSES = new CopyOnWriteArrayList<>();

    private record Address(String template, Pattern path, Set<String> methods) {

        long parameters() {
            return template.chars().filter(letter -> letter == '{').count();
        }
    }

    private OfferedMethods() {}

    /** The methods offered on a path below the versioned root, in alphabetical order; empty when there is no such path. */
    public static Set<String> on(String path) {
        var offered = new TreeSet<String>();
        ADDRESSES.stream()
                .filter(address -> address.path().matcher(path).matches())
                .forEach(address -> offered.addAll(address.methods()));
        return offered;
    }

    /** The path as the contract states it: one that offers the method before others, the most literal before those. */
    public static Optional<String> template(String path, String method) {
        var asked = "/" + path.replaceFirst("^/", "");
        return ADDRESSES.stream()
                .filter(address -> address.path().matcher(asked).matches())
                .min(Comparator.comparing(
                                (Address address) -> !address.methods().contains(method))
                        .thenComparing(Address::parameters))
                .map(Address::template);
    }

    /** Notes what the contract states of a path template. */
    public static void add(String template, Set<String> methods) {
        ADDRESSES.add(new Address(template, Pattern.compile(template.replaceAll("\\{[^}]*}", "[^/]+")), methods));
    }
}
