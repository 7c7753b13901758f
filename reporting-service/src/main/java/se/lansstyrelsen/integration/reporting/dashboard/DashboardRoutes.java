package se.lansstyrelsen.integration.reporting.dashboard;

import io.quarkus.vertx.web.Param;
import io.quarkus.vertx.web.Route;
import io.quarkus.vertx.web.Route.HandlerType;
import io.quarkus.vertx.web.Route.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import se.lansstyrelsen.integration.reporting.page.Access;
import se.lansstyrelsen.integration.reporting.page.PageAnswer;

/** The addresses of the pages, and for whom each is; {@link PageAnswer} holds to that. */
@PermitAll
@ApplicationScoped
class DashboardRoutes {

    private final PageAnswer pages;
    private final NationPage nation;
    private final CountyPage county;
    private final MunicipalityPage municipality;
    private final FigurePage figure;
    private final IssuePage issues;
    private final ProjectPage projects;
    private final AssignmentPage assignments;
    private final ExplanationPage explanation;
    private final OpenDataPage openData;

    DashboardRoutes(
            PageAnswer pages,
            NationPage nation,
            CountyPage county,
            MunicipalityPage municipality,
            FigurePage figure,
            IssuePage issues,
            ProjectPage projects,
            AssignmentPage assignments,
            ExplanationPage explanation,
            OpenDataPage openData) {
        this.pages = pages;
        this.nation = nation;
        this.county = county;
        this.municipality = municipality;
        this.figure = figure;
        this.issues = issues;
        this.projects = projects;
        this.assignments = assignments;
        this.explanation = explanation;
        this.openData = openData;
    }

    @Route(path = "/", methods = HttpMethod.GET, type = HandlerType.BLOCKING)
    void nation(RoutingContext context) {
        pages.answer(context, Access.PUBLIC, nation::make);
    }

    @Route(path = "/lan/:code", methods = HttpMethod.GET, type = HandlerType.BLOCKING)
    void county(RoutingContext context, @Param String code) {
        pages.answer(context, Access.PUBLIC, visit -> county.make(visit, code));
    }

    @Route(path = "/kommun/:code", methods = HttpMethod.GET, type = HandlerType.BLOCKING)
    void municipality(RoutingContext context, @Param String code) {
        pages.answer(context, Access.PUBLIC, visit -> municipality.make(visit, code));
    }

    @Route(path = "/siffra", methods = HttpMethod.GET, type = HandlerType.BLOCKING)
    void figure(RoutingContext context) {
        pages.answer(context, Access.AUTHORITIES, figure::make);
    }

    @Route(path = "/medskick", methods = HttpMethod.GET, type = HandlerType.BLOCKING)
    void issues(RoutingContext context) {
        pages.answer(context, Access.BOARDS, issues::make);
    }

    @Route(path = "/projekt", methods = HttpMethod.GET, type = HandlerType.BLOCKING)
    void projects(RoutingContext context) {
        pages.answer(context, Access.PUBLIC, projects::make);
    }

    @Route(path = "/uppdrag", methods = HttpMethod.GET, type = HandlerType.BLOCKING)
    void assignments(RoutingContext context) {
        pages.answer(context, Access.BOARDS, assignments::all);
    }

    @Route(path = "/uppdrag/:id", methods = HttpMethod.GET, type = HandlerType.BLOCKING)
    void assignment(RoutingContext context, @Param String id) {
        pages.answer(context, Access.BOARDS, visit -> assignments.make(visit, id));
    }

    @Route(path = "/varfor", methods = HttpMethod.GET, type = HandlerType.BLOCKING)
    void explanation(RoutingContext context) {
        pages.answer(context, Access.AUTHORITIES, explanation::make);
    }

    @Route(path = "/oppna-data", methods = HttpMethod.GET, type = HandlerType.BLOCKING)
    void openData(RoutingContext context) {
        pages.answer(context, Access.PUBLIC, openData::make);
    }
}
