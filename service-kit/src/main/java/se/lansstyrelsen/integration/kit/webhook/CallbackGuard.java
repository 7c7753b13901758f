package se.lansstyrelsen.integration.kit.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Keeps callback addresses from leading into our own network. Names are looked up at each delivery, and the connection goes
 * to the very address that was judged, so that a name which changes its mind in between gains nothing.
 */
@ApplicationScoped
class CallbackGuard {

    /** IANA's special-purpose blocks that Java's own questions leave out. */
    private static final List<Block> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8",
                    "100.64.0.0/10",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "240.0.0.0/4",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16")
            .map(Block::of)
            .toList();

    private static final Block GLOBAL_UNICAST = Block.of("2000::/3");

    private final WebhookConfig config;

    CallbackGuard(WebhookConfig config) {
        this.config = config;
    }

    /** Why an address may not be called, in a sentence for its subscriber. */
    static final class Refused extends IOException {

        private static final long serialVersionUID = 1L;

        Refused(String reason) {
            super(reason);
        }
    }

    /** The address as a subscriber wrote it, when it may be called as things are now. */
    URI check(String callbackUrl) throws Refused {
        URI address;
        try {
            address = new URI(callbackUrl);
        } catch (URISyntaxException e) {
            throw new Refused("is not an address");
        }
        if (address.getHost() == null || address.getUserInfo() != null || address.getFragment() != null) {
            throw new Refused("must be an absolute address with a host, without user name and fragment");
        }
        resolve(address);
        return address;
    }

    /** Where the host leads now, when that may be called. */
    InetAddress resolve(URI address) throws Refused {
        var host = address.getHost().toLowerCase(Locale.ROOT);
        var trusted = config.privateHosts().orElse(Set.of()).contains(host);
        var plain = "http".equals(address.getScheme()) && config.plainHttp() && trusted;
        if (!"https".equals(address.getScheme()) && !plain) {
            throw new Refused("must begin with https://");
        }
        InetAddress[] found;
        try {
            found = InetAddress.getAllByName(host);
        } catch (IOException e) {
            throw new Refused("has a host that cannot be found: " + host);
        }
        if (!trusted && !Arrays.stream(found).allMatch(CallbackGuard::isPublic)) {
            throw new Refused("leads to an address inside a network, which is not called: " + host);
        }
        return found[0];
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        var bytes = address.getAddress();
        return NOT_PUBLIC.stream().noneMatch(block -> block.holds(bytes))
                && (bytes.length == Block.FOUR || GLOBAL_UNICAST.holds(bytes));
    }

    /** Addresses that begin with the same bits. */
    private record Block(byte[] start, int bits) {

        static final int FOUR = 4;

        static Block of(String text) {
            var parts = text.split("/");
            try {
                return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (IOException e) {
                throw new IllegalArgumentException(text, e);
            }
        }

        boolean holds(byte[] address) {
            return address.length == start.length
                    && IntStream.range(0, bits)
                            .allMatch(bit -> ((address[bit / 8] ^ start[bit / 8]) & (0x80 >> bit % 8)) == 0);
        }
    }
}
