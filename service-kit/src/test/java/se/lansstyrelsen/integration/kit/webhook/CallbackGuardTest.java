package se.lansstyrelsen.integration.kit.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.InetAddress;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallbackGuardTest {

    @ParameterizedTest
    @CsvSource({
        "8.8.8.8, true",
        "130.242.80.1, true",
        "2a00:1450:400f:80d::200e, true",
        "127.0.0.1, false",
        "0.0.0.0, false",
        "10.1.2.3, false",
        "172.16.0.1, false",
        "172.32.0.1, true",
        "192.168.0.1, false",
        "169.254.169.254, false",
        "100.64.0.1, false",
        "198.18.0.1, false",
        "224.0.0.1, false",
        "255.255.255.255, false",
        "::1, false",
        "::, false",
        "::ffff:10.0.0.1, false",
        "64:ff9b::a00:1, false",
        "fe80::1, false",
        "fc00::1, false",
        "ff02::1, false",
        "2002:a00:1::, false",
        "2001:db8::1, false"
    })
    void onlyAddressesOfTheOpenNetworkAreCalled(String address, boolean isPublic) throws Exception {
        assertEquals(isPublic, CallbackGuard.isPublic(InetAddress.getByName(address)));
    }

    @Test
    void aPrivateHostIsCalledWithTlsAndWithoutItOnlyWhereThatIsSaid() throws Exception {
        var inside = guard(Map.of("webhooks.private-hosts", "10.0.0.1"));
        inside.check("https://10.0.0.1/events");
        assertThrows(CallbackGuard.Refused.class, () -> inside.check("http://10.0.0.1/events"));
        assertThrows(CallbackGuard.Refused.class, () -> inside.check("https://10.0.0.2/events"));
        var plain = guard(Map.of("webhooks.private-hosts", "10.0.0.1", "webhooks.plain-http", "true"));
        plain.check("http://10.0.0.1/events");
        assertThrows(CallbackGuard.Refused.class, () -> plain.check("http://8.8.8.8/events"));
        assertThrows(CallbackGuard.Refused.class, () -> guard(Map.of()).check("https://localhost/"));
    }

    private static CallbackGuard guard(Map<String, String> settings) {
        return new CallbackGuard(new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(WebhookConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(WebhookConfig.class));
    }
}
