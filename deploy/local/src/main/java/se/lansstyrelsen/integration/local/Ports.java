package se.lansstyrelsen.integration.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Where everything listens, all on 127.0.0.1. */
record Ports(int issuer, int postgres, int kafka, int mail, Map<String, Integer> services) {

    private static final int REPLICA_STEP = 10;

    static Ports of(Options options) throws IOException {
        return options.fixedPorts() ? fixed() : free(options.replicas());
    }

    private static Ports fixed() {
        var services = new LinkedHashMap<String, Integer>();
        services.put("allocation", 8081);
        services.put("grants", 8082);
        services.put("collaboration", 8083);
        services.put("reporting", 8084);
        return new Ports(8080, 15432, 19092, 13025, services);
    }

    private static Ports free(int replicas) throws IOException {
        var base = 0;
        while (base == 0) {
            var candidate = 20_000 + (int) (Math.random() * 20_000);
            if (allFree(candidate, 40 + REPLICA_STEP * replicas)) {
                base = candidate;
            }
        }
        var services = new LinkedHashMap<String, Integer>();
        services.put("allocation", base + 1);
        services.put("grants", base + 2);
        services.put("collaboration", base + 3);
        services.put("reporting", base + 4);
        return new Ports(base, base + 5, base + 6, base + 7, services);
    }

    private static boolean allFree(int from, int count) {
        for (var port = from; port < from + count; port++) {
            if (isTaken(port)) {
                return false;
            }
        }
        return true;
    }

    int service(String name, int replica) {
        return services.get(name) + REPLICA_STEP * replica;
    }

    /** Taken ports with what wants them; empty when all are free. */
    Map<Integer, String> taken(int replicas) {
        var wanted = new LinkedHashMap<Integer, String>();
        wanted.put(issuer, "the issuer");
        wanted.put(postgres, "PostgreSQL");
        wanted.put(kafka, "Kafka");
        wanted.put(mail, "the mail server");
        for (var replica = 0; replica < replicas; replica++) {
            for (var name : services.keySet()) {
                wanted.put(service(name, replica), name);
            }
        }
        return wanted.entrySet().stream()
                .filter(entry -> isTaken(entry.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
