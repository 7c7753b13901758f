package se.lansstyrelsen.integration.reporting;

import se.lansstyrelsen.integration.kit.quality.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {}
