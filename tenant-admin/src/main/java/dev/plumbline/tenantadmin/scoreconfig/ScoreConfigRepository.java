package dev.plumbline.tenantadmin.scoreconfig;

import dev.plumbline.platform.tenancy.ProjectId;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

@ApplicationScoped
class ScoreConfigRepository implements PanacheRepositoryBase<ScoreConfig, String> {

    /** By name; what is archived comes last. */
    Uni<List<ScoreConfig>> of(ProjectId project) {
        return list("projectId = ?1 order by archived, name, id", project.value());
    }

    Uni<ScoreConfig> lockById(ProjectId project, String id) {
        return find("projectId = ?1 and id = ?2", project.value(), id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }
}
