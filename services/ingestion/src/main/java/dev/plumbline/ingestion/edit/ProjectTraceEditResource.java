package dev.plumbline.ingestion.edit;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What members do to the traces of a project. */
@Path("/api/projects/{projectId}/traces")
public class ProjectTraceEditResource {

    private static final int MOST_TAGS = 100;
    private static final int LONGEST_TAG = 200;

    private final TraceEdits edits;
    private final TraceDeletion deletion;
    private final Caller caller;

    ProjectTraceEditResource(TraceEdits edits, TraceDeletion deletion, Caller caller) {
        this.edits = edits;
        this.deletion = deletion;
        this.caller = caller;
    }

    /** The body of a change. */
    public record Bookmark(@Nullable Boolean bookmarked) {}

    /** The body of a change. */
    public record Publication(
            @JsonProperty("public") @Nullable Boolean isPublic) {}

    /** The body of a change. */
    public record Tags(@Nullable List<@Nullable String> tags) {}

    /** How many of the given traces there were. */
    public record Deleted(int deleted) {}

    @PUT
    @Path("{traceId}/bookmark")
    @Requires(Permission.OBJECTS_BOOKMARK)
    public Uni<Void> bookmark(@RestPath String projectId, @RestPath String traceId, @Nullable Bookmark body) {
        boolean bookmarked = given("bookmarked", body == null ? null : body.bookmarked());
        return edits.bookmark(new ProjectId(projectId), caller.membership(), TraceIds.storable(traceId), bookmarked);
    }

    @PUT
    @Path("{traceId}/publication")
    @Requires(Permission.OBJECTS_PUBLISH)
    public Uni<Void> publish(@RestPath String projectId, @RestPath String traceId, @Nullable Publication body) {
        boolean isPublic = given("public", body == null ? null : body.isPublic());
        return edits.publish(new ProjectId(projectId), caller.membership(), TraceIds.storable(traceId), isPublic);
    }

    @PUT
    @Path("{traceId}/tags")
    @Requires(Permission.OBJECTS_TAG)
    public Uni<Void> tag(@RestPath String projectId, @RestPath String traceId, @Nullable Tags body) {
        List<String> tags = tags(body == null ? null : body.tags());
        return edits.tag(new ProjectId(projectId), caller.membership(), TraceIds.storable(traceId), tags);
    }

    @POST
    @Path("delete")
    @Requires(Permission.TRACES_DELETE)
    public Uni<Deleted> delete(@RestPath String projectId, @Nullable TraceIds body) {
        return deletion.byPerson(new ProjectId(projectId), caller.membership(), TraceIds.of(body))
                .map(Deleted::new);
    }

    private static boolean given(String name, @Nullable Boolean value) {
        if (value == null) {
            throw ApiException.badRequest("Send {\"" + name + "\": true} or {\"" + name + "\": false}.");
        }
        return value;
    }

    private static List<String> tags(@Nullable List<@Nullable String> tags) {
        if (tags == null || tags.size() > MOST_TAGS || !tags.stream().allMatch(ProjectTraceEditResource::isTag)) {
            throw ApiException.badRequest("tags: give at most " + MOST_TAGS + " texts of 1 to " + LONGEST_TAG
                    + " characters, without control characters.");
        }
        return tags.stream()
                .map(tag -> Objects.requireNonNull(tag).strip())
                .distinct()
                .toList();
    }

    private static boolean isTag(@Nullable String tag) {
        return tag != null
                && !tag.isBlank()
                && tag.length() <= LONGEST_TAG
                && tag.codePoints()
                        .noneMatch(point -> Character.getType(point) == Character.CONTROL
                                || Character.getType(point) == Character.SURROGATE);
    }
}
