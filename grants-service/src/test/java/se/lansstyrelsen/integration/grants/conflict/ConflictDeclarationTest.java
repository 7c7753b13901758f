package se.lansstyrelsen.integration.grants.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

/** When a declaration bars its officer, and who may change that. */
class ConflictDeclarationTest {

    private static final UUID APPLICATION = UUID.fromString("018f3b9a-6f00-7000-8000-00000000a001");
    private static final Instant NOW = Instant.parse("2026-02-01T10:00:00Z");

    private static ConflictDeclaration declared(ConflictDeclaration former, boolean conflict) {
        return ConflictDeclaration.after(
                former, APPLICATION, "officer", "24", conflict, conflict ? Ground.REPRESENTATIVE : null, NOW);
    }

    /** The officer's former declaration. */
    private enum Former {
        NONE,
        FREE,
        CONFLICT,
        LIFTED;

        ConflictDeclaration make() {
            return switch (this) {
                case NONE -> null;
                case FREE -> declared(null, false);
                case CONFLICT -> declared(null, true);
                case LIFTED -> {
                    var declaration = declared(null, true);
                    declaration.lift("decider", "Saknar betydelse.", NOW);
                    yield declaration;
                }
            };
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,     false, true",
        "NONE,     true,  true",
        "FREE,     false, true",
        "FREE,     true,  true",
        "CONFLICT, false, false",
        "CONFLICT, true,  true",
        "LIFTED,   false, true",
        "LIFTED,   true,  true"
    })
    void anOfficerMayDeclareAnythingButAwayItsOwnConflict(Former former, boolean conflict, boolean allowed) {
        if (allowed) {
            assertEquals(conflict, declared(former.make(), conflict).stands());
        } else {
            var refusal = assertThrows(ProblemException.class, () -> declared(former.make(), conflict));
            assertEquals(GrantsProblem.CONFLICT_LIFTED_BY_ANOTHER, refusal.type());
        }
    }

    @ParameterizedTest
    @EnumSource(Former.class)
    void onlyAConflictThatStandsIsLifted(Former former) {
        var declaration = former.make();
        if (declaration == null) {
            return;
        }
        if (declaration.stands()) {
            assertEquals(
                    new ConflictLifted(APPLICATION, declaration.id()),
                    declaration.lift("decider", "Saknar betydelse.", NOW));
            assertFalse(declaration.stands());
        } else {
            var refusal =
                    assertThrows(ProblemException.class, () -> declaration.lift("decider", "Saknar betydelse.", NOW));
            assertEquals(Problem.ILLEGAL_STATE, refusal.type());
        }
    }

    @Test
    void nobodyLiftsItsOwnConflict() {
        var declaration = declared(null, true);
        var refusal = assertThrows(ProblemException.class, () -> declaration.lift("officer", "Saknar betydelse.", NOW));
        assertEquals(GrantsProblem.CONFLICT_LIFTED_BY_ANOTHER, refusal.type());
        assertTrue(declaration.stands());
    }

    @ParameterizedTest
    @CsvSource({"true, ", "false, OTHER_CIRCUMSTANCE"})
    void aGroundIsGivenExactlyWithAConflict(boolean conflict, Ground ground) {
        var refusal = assertThrows(
                ProblemException.class,
                () -> ConflictDeclaration.after(null, APPLICATION, "officer", "24", conflict, ground, NOW));
        assertEquals(Problem.RULE_BROKEN, refusal.type());
    }
}
