package se.lansstyrelsen.integration.kit.developer;

import java.util.List;

/**
 * What the documentation says of one operation of the contract.
 *
 * @param roles who may call it; empty when it is open to all
 */
record DescribedOperation(
        String method, String path, String summary, String description, String tag, List<String> roles) {}
