package dev.plumbline.ingestion.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The scores that members of a project give. */
@Path("/api/projects/{projectId}/scores")
public class AnnotationResource {

    private final Annotations annotations;
    private final Caller caller;

    AnnotationResource(Annotations annotations, Caller caller) {
        this.annotations = annotations;
        this.caller = caller;
    }

    /** The body of a change: the whole of what can change. */
    public record Change(@Nullable JsonNode value, @Nullable String comment) {}

    /** What was made. */
    public record Created(String id) {}

    @POST
    @Requires(Permission.SCORES_CHANGE)
    @ResponseStatus(201)
    public Uni<Created> create(@RestPath String projectId, @Nullable NewAnnotation body) {
        if (body == null) {
            throw ApiException.badRequest("Send {\"traceId\", \"name\", \"dataType\", \"value\"}.");
        }
        return annotations
                .create(new ProjectId(projectId), caller.membership(), body.checked())
                .map(Created::new);
    }

    @PUT
    @Path("{scoreId}")
    @Requires(Permission.SCORES_CHANGE)
    public Uni<Void> change(@RestPath String projectId, @RestPath String scoreId, @Nullable Change body) {
        if (body == null) {
            throw ApiException.badRequest("Send {\"value\", \"comment\"}.");
        }
        NewAnnotation.checkComment(body.comment());
        return annotations.change(
                new ProjectId(projectId), caller.membership(), storable(scoreId), body.value(), body.comment());
    }

    @DELETE
    @Path("{scoreId}")
    @Requires(Permission.SCORES_CHANGE)
    public Uni<Void> delete(@RestPath String projectId, @RestPath String scoreId) {
        return annotations.delete(new ProjectId(projectId), caller.membership(), storable(scoreId));
    }

    private static String storable(String id) {
        return id.indexOf('\0') >= 0 ? "" : id;
    }
}
