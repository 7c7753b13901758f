package se.lansstyrelsen.integration.reporting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Order;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.EventRules;

@QuarkusTest
@Order(Integer.MAX_VALUE)
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class EventTest extends EventRules {}
