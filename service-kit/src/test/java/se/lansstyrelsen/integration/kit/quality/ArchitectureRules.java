package se.lansstyrelsen.integration.kit.quality;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.junit.jupiter.api.Test;

/** The shape of the code, each rule with the reason it stands for. */
public abstract class ArchitectureRules {

    private static final String OURS = "se.lansstyrelsen.integration.";
    private static final DescribedPredicate<JavaMethod> ENDPOINT =
            DescribedPredicate.describe("endpoints", method -> method.getAnnotations().stream()
                    .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages(OURS);

    @Test
    void capabilitiesDoNotNeedEachOtherInARing() {
        check(slices().matching(OURS + "(*).(*)..").should().beFreeOfCycles().because("reading one means opening one"));
    }

    @Test
    void entitiesKnowNoHttp() {
        check(noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.quarkus.rest..", "io.vertx..")
                .because("rules of law are tested without a framework"));
    }

    @Test
    void onlyTheKitSpeaksKafka() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(OURS + "kit..", OURS + "embedded..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka..")
                .because("inbox, outbox and offsets are right in one place or wrong in four"));
    }

    @Test
    void everyEndpointNamesItsRolesAndItsMediaTypeAndIsPublic() {
        check(methods()
                .that(ENDPOINT)
                .should(new ArchCondition<>("name its roles and its media type") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        var owner = method.getOwner();
                        if (!method.isAnnotatedWith(Produces.class) && !owner.isAnnotatedWith(Produces.class)) {
                            events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " lets the framework choose a media type"));
                        }
                        if (!method.isAnnotatedWith(RolesAllowed.class)
                                && !method.isAnnotatedWith(PermitAll.class)
                                && !owner.isAnnotatedWith(PermitAll.class)
                                && !owner.isAnnotatedWith(RolesAllowed.class)) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                        }
                    }
                })
                .andShould()
                .bePublic()
                .because("one without a role is open, and one not public answers 404 without a word"));
    }

    @Test
    void resourcesTranslateAndStayInTheirPackage() {
        check(classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Resource")
                .andShould(never(beAnnotatedWith("jakarta.transaction.Transactional")))
                .because("a transaction that spans the answer holds a connection while the caller reads"));
    }

    @Test
    void nothingIsInjectedIntoFields() {
        check(noFields().should().beAnnotatedWith(Inject.class).because("constructors say what a class needs"));
    }

    @Test
    void timeComesFromTheClock() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(OURS + "embedded..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now")
                .because("a test, and an auditor, must be able to set the time"));
    }

    @Test
    void namesSayWhatThingsAre() {
        check(noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Manager|Helper|Abstract\\w+)")
                .because("such names say nothing"));
    }

    private void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CODE);
    }

    private static <T> ArchCondition<T> never(ArchCondition<T> condition) {
        return com.tngtech.archunit.lang.conditions.ArchConditions.not(condition);
    }
}
