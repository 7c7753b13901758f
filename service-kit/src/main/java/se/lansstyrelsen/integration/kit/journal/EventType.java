package se.lansstyrelsen.integration.kit.journal;

/**
 * A kind of domain event, in the past tense.
 *
 * @param name what happened: {@code quota-plan-decided}
 * @param version 1 from the start; anything but a new optional field makes a new one
 * @param aggregateType what it happened to: {@code quota-plan}
 * @param published false for audit entries that stay in the journal
 */
public record EventType(String name, int version, String aggregateType, boolean published) {

    private static final String NAMESPACE = "se.lansstyrelsen.integration.";

    /** A published event's type, first version. */
    public static EventType of(String aggregateType, String name) {
        return new EventType(name, 1, aggregateType, true);
    }

    /** An audit entry: kept and chained, never published. */
    public static EventType audit(String aggregateType, String name) {
        return new EventType(name, 1, aggregateType, false);
    }

    /** Name and version, as schema files and the journal spell it. */
    public String versionedName() {
        return name + ".v" + version;
    }

    /** CloudEvents type of the named service. */
    public String cloudEventType(String service) {
        return NAMESPACE + service + "." + versionedName();
    }
}
