package se.lansstyrelsen.integration.allocation;

import se.lansstyrelsen.integration.kit.quality.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {}
