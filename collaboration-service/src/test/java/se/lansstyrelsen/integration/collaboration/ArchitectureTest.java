package se.lansstyrelsen.integration.collaboration;

import se.lansstyrelsen.integration.kit.quality.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {}
