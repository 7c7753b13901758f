package se.lansstyrelsen.integration.collaboration.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinkedProjectTest {

    private static final UUID ID = UUID.randomUUID();

    @Test
    void itServesTheGoalOfItsPurposeUntilTheBoardHasChosen() {
        var project = new LinkedProject(told(2024, 100, Area.HEALTH));
        project.granted(told(2024, 100, Area.HEALTH));
        assertNull(project.serve(null).goalId());
        var goal = UUID.randomUUID();
        assertEquals(goal, project.serve(goal).goalId());

        var chosen = new Goal(new GoalContent(2024, "17", Area.HOUSING, null, "Bostäder.", List.of(), List.of()));
        assertEquals(Area.HOUSING, project.place(chosen).area());
        project.granted(told(2024, 150, Area.HEALTH));
        assertEquals(chosen.id(), project.serve(goal).goalId());
        assertEquals(Area.HOUSING, project.view().area());
        assertEquals(BigDecimal.valueOf(150), project.view().granted());
    }

    @Test
    void aLaterDecisionLeavesItInItsYear() {
        var project = new LinkedProject(told(2024, 100, Area.HEALTH));
        project.granted(told(2025, 150, Area.HOUSING));
        assertEquals(2024, project.year());
        assertEquals(Area.HOUSING, project.area());
    }

    private static GrantedProject told(int year, int granted, Area area) {
        return new GrantedProject(ID, "17", year, "TIA", BigDecimal.valueOf(granted), area);
    }
}
