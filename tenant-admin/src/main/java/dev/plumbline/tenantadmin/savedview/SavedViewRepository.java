package dev.plumbline.tenantadmin.savedview;

import dev.plumbline.platform.tenancy.PersonId;
import dev.plumbline.platform.tenancy.ProjectId;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

@ApplicationScoped
class SavedViewRepository implements PanacheRepositoryBase<SavedView, String> {

    /** One's own and the shared ones of all tables, by name. */
    Uni<List<SavedView>> visibleTo(ProjectId project, PersonId person) {
        return list("projectId = ?1 and (shared or ownerId = ?2) order by name, id", project.value(), person.value());
    }

    Uni<SavedView> lockById(ProjectId project, String id) {
        return find("projectId = ?1 and id = ?2", project.value(), id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }
}
