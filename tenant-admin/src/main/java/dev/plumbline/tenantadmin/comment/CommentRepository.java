package dev.plumbline.tenantadmin.comment;

import dev.plumbline.platform.tenancy.ProjectId;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<Comment, String> {

    /** On a trace and on its observations, oldest first. */
    Uni<List<Comment>> ofTrace(ProjectId project, String traceId) {
        return list("projectId = ?1 and traceId = ?2 order by createdAt, id", project.value(), traceId);
    }

    Uni<List<Comment>> ofSession(ProjectId project, String sessionId) {
        return list(
                "projectId = ?1 and objectType = 'SESSION' and objectId = ?2 order by createdAt, id",
                project.value(),
                sessionId);
    }

    Uni<Comment> byId(ProjectId project, String id) {
        return find("projectId = ?1 and id = ?2", project.value(), id).firstResult();
    }
}
