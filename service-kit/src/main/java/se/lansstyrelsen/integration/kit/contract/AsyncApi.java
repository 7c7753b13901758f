package se.lansstyrelsen.integration.kit.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import se.lansstyrelsen.integration.kit.ServiceConfig;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** The service's AsyncAPI 3 document, put together from its event types and their schema files. */
@ApplicationScoped
class AsyncApi {

    private final ServiceConfig service;
    private final ServiceContract contract;
    private final ObjectMapper json;
    private final YAMLMapper yaml = new YAMLMapper();

    AsyncApi(ServiceConfig service, ServiceContract contract, ObjectMapper json) {
        this.service = service;
        this.contract = contract;
        this.json = json;
    }

    String yaml() {
        var document = json.createObjectNode().put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", service.title() + ": events")
                .put("version", service.version())
                .put(
                        "description",
                        "CloudEvents 1.0 in binary mode (ce_ headers). The key is the aggregate's id; delivery is at least once, so keep the ids.");
        var channel = document.putObject("channels").putObject("events");
        channel.put("address", service.name() + ".events");
        var references = channel.putObject("messages");
        var operation = document.putObject("operations").putObject("publish").put("action", "send");
        operation.putObject("channel").put("$ref", "#/channels/events");
        var messages = document.putObject("components").putObject("messages");
        for (var type : contract.events()) {
            if (type.published()) {
                references.putObject(type.versionedName()).put("$ref", "#/components/messages/" + type.versionedName());
                message(messages.putObject(type.versionedName()), type);
            }
        }
        try {
            return yaml.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void message(ObjectNode message, EventType type) {
        message.put("name", type.cloudEventType(service.name())).put("contentType", "application/json");
        try (var schema = EventFiles.schema(type.versionedName());
                var example = EventFiles.example(type.versionedName())) {
            message.set("payload", json.readTree(schema));
            message.putArray("examples").addObject().set("payload", json.readTree(example));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
