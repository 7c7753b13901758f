package se.lansstyrelsen.integration.reporting.page;

import java.util.List;
import java.util.Optional;

/**
 * A page before it is drawn.
 *
 * @param lead what the page tells, in a sentence or two
 * @param path from the front page down to this one
 * @param year what it is about, null when neither year nor day can be chosen
 */
public record Page(String title, String lead, List<Cell> path, Integer year, List<Block> blocks) {

    public Page {
        blocks = List.copyOf(blocks);
    }

    Optional<Block.Table> table(String id) {
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.id().equals(id))
                .findFirst();
    }
}
