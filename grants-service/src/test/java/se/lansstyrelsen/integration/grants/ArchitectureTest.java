package se.lansstyrelsen.integration.grants;

import se.lansstyrelsen.integration.kit.quality.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {}
