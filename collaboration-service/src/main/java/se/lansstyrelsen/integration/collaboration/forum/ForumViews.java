package se.lansstyrelsen.integration.collaboration.forum;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shapes in which forums are spoken of. */
final class ForumViews {

    private ForumViews() {}

    @Schema(name = "ForumEnding", description = "Avslut av forum")
    record Ending(
            @NotNull @Schema(description = "Last day") LocalDate endsOn,
            @NotNull @Size(min = 1, max = 1000) String reason) {}

    @Schema(name = "ForumStructure", description = "Samverkansstrukturen")
    record Structure(LocalDate day, List<Branch> forums) {}

    /** A forum with those below it. */
    @Schema(name = "ForumBranch", description = "Ett forum med dem som står under det")
    record Branch(
            UUID id,
            String name,
            ForumLevel level,
            @Schema(nullable = true) String countyCode,
            UUID leadOrganisationId,
            List<Branch> below) {

        /** The roots: those whose parent is not among them. */
        static List<Branch> of(List<ForumTerms> forums) {
            var byId = forums.stream().collect(Collectors.toMap(ForumTerms::id, Function.identity()));
            var byParent = forums.stream()
                    .filter(forum -> forum.parentId() != null)
                    .collect(Collectors.groupingBy(ForumTerms::parentId));
            return forums.stream()
                    .filter(forum -> !byId.containsKey(forum.parentId()))
                    .map(root -> of(root, byParent))
                    .toList();
        }

        private static Branch of(ForumTerms forum, Map<UUID, List<ForumTerms>> byParent) {
            return new Branch(
                    forum.id(),
                    forum.name(),
                    forum.level(),
                    forum.countyCode(),
                    forum.leadOrganisationId(),
                    byParent.getOrDefault(forum.id(), List.of()).stream()
                            .map(below -> of(below, byParent))
                            .toList());
        }
    }
}
