package se.lansstyrelsen.integration.reporting.intake;

import java.util.List;
import se.lansstyrelsen.integration.reporting.observation.Statement.Told;

/** Figures of one event. @param owner see {@link Statement} */
record ToldFigures(String owner, List<Told> figures) {}
