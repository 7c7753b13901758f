package se.lansstyrelsen.integration.reporting.page;

import java.util.ArrayList;
import java.util.List;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.region.Regions;

/** What the head of a page says of who looks at it. @param name empty when nobody is logged in @param choosesDay whether figures of another day are theirs to see @param menu what they may go to */
public record Viewer(String name, boolean choosesDay, List<Cell> menu) {

    static Viewer of(Visit visit) {
        var menu = new ArrayList<Cell>();
        menu.add(item(visit, "Riket", "/"));
        home(visit, menu);
        if (visit.may(Access.BOARDS)) {
            menu.add(item(visit, "Uppdrag", "/uppdrag"));
            menu.add(item(visit, "Medskick", "/medskick"));
        }
        menu.add(item(visit, "Projekt", "/projekt"));
        if (visit.may(Access.AUTHORITIES)) {
            menu.add(item(visit, "Varför?", "/varfor"));
        }
        menu.add(item(visit, "Utvecklare", "/utvecklare"));
        return new Viewer(visit.isAnonymous() ? "" : name(visit), visit.may(Access.AUTHORITIES), List.copyOf(menu));
    }

    private static void home(Visit visit, List<Cell> menu) {
        visit.caller()
                .municipality()
                .flatMap(Regions::municipality)
                .ifPresent(one -> menu.add(item(visit, one.shortName(), "/kommun/" + one.code())));
        visit.caller().counties().stream()
                .sorted()
                .flatMap(code -> Regions.county(code).stream())
                .forEach(county -> menu.add(item(visit, county.shortName(), "/lan/" + county.code())));
    }

    private static Cell item(Visit visit, String text, String path) {
        return Cell.text(text).to(visit.choice().to(path));
    }

    private static String name(Visit visit) {
        var subject = visit.caller().subject();
        var role = role(visit);
        return subject.startsWith(role) ? subject : subject + ", " + role;
    }

    private static String role(Visit visit) {
        var caller = visit.caller();
        if (caller.is(Role.COORDINATOR)) {
            return "samordnare";
        }
        if (caller.is(Role.AUDITOR)) {
            return "revisor";
        }
        if (caller.is(Role.MUNICIPALITY)) {
            return "kommun";
        }
        return visit.may(Access.BOARDS) ? "länsstyrelse" : "läsare";
    }
}
