package dev.plumbline.tenantadmin.key;

import dev.plumbline.platform.tenancy.ProjectId;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
class ApiKeyUseRepository implements PanacheRepositoryBase<ApiKeyUse, String> {

    /** @return the last use per key; a key that was never used is absent */
    Uni<Map<String, Instant>> of(ProjectId project) {
        return list("projectId", project.value())
                .map(uses -> uses.stream().collect(Collectors.toMap(use -> use.keyId, use -> use.lastUsedAt)));
    }
}
