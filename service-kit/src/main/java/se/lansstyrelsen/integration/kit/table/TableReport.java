package se.lansstyrelsen.integration.kit.table;

import java.util.List;

/**
 * What came of reading a table.
 *
 * @param rowsRead municipality rows, unknown and repeated ones too
 * @param municipalities municipalities whose rows count
 * @param missing codes of the municipalities of the day that have no row
 */
public record TableReport(int rowsRead, int municipalities, List<String> missing, Traps traps) {}
