package se.lansstyrelsen.integration.kit.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Writes the roles each endpoint names into its operation as {@code x-roles}: OpenAPI 3.0 has no other place for the
 * roles of a bearer token. Empty means open to all.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class StatedRoles implements OASFilter {

    static final String ROLES = "x-roles";

    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final DotName ROLES_ALLOWED = DotName.createSimple(jakarta.annotation.security.RolesAllowed.class);

    private final IndexView code;

    public StatedRoles(IndexView code) {
        this.code = code;
    }

    @Override
    public Operation filterOperation(Operation operation) {
        operation.addExtension(ROLES, roles(operation.getOperationId()));
        return operation;
    }

    private List<String> roles(String operationId) {
        return code.getAnnotations(OPERATION).stream()
                .filter(described -> described.value("operationId") != null
                        && described.value("operationId").asString().equals(operationId))
                .map(AnnotationInstance::target)
                .flatMap(method -> Stream.of(
                        method.asMethod().annotation(ROLES_ALLOWED),
                        method.asMethod().declaringClass().declaredAnnotation(ROLES_ALLOWED)))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .map(allowed ->
                        Stream.of(allowed.value().asStringArray()).sorted().toList())
                .orElse(List.of());
    }
}
