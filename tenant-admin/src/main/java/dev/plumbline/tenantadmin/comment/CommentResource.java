package dev.plumbline.tenantadmin.comment;

import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import dev.plumbline.platform.membership.Membership;
import dev.plumbline.platform.membership.Role;
import dev.plumbline.platform.tenancy.PersonId;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.TenantIds;
import dev.plumbline.tenantadmin.audit.Actor;
import dev.plumbline.tenantadmin.audit.AuditLog;
import dev.plumbline.tenantadmin.audit.Change;
import dev.plumbline.tenantadmin.person.People;
import dev.plumbline.tenantadmin.transaction.AdminTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/projects/{projectId}/comments")
class CommentResource {

    private final AdminTransaction transaction;
    private final CommentRepository comments;
    private final People people;
    private final AuditLog audit;
    private final Caller caller;

    CommentResource(
            AdminTransaction transaction, CommentRepository comments, People people, AuditLog audit, Caller caller) {
        this.transaction = transaction;
        this.comments = comments;
        this.people = people;
        this.audit = audit;
        this.caller = caller;
    }

    record Comments(List<CommentView> data) {}

    /** @param traceId with the comments on its observations; either this or {@code sessionId} */
    @GET
    @Requires(Permission.COMMENTS_READ)
    public Uni<Comments> list(
            @PathParam("projectId") String projectId,
            @QueryParam("traceId") @Nullable String traceId,
            @QueryParam("sessionId") @Nullable String sessionId) {
        if ((traceId == null) == (sessionId == null)) {
            throw ApiException.badRequest("Give either traceId or sessionId.");
        }
        ProjectId project = new ProjectId(projectId);
        Membership member = caller.membership();
        return transaction.run(member.in(project), () -> (traceId == null
                        ? comments.ofSession(project, storable(sessionId))
                        : comments.ofTrace(project, storable(traceId)))
                .chain(found -> views(found, member.personId()))
                .map(Comments::new));
    }

    @POST
    @Requires(Permission.COMMENTS_CHANGE)
    @ResponseStatus(201)
    public Uni<CommentView> create(@PathParam("projectId") String projectId, @Nullable NewComment body) {
        if (body == null) {
            throw ApiException.badRequest("Send {\"objectType\", \"objectId\", \"content\"}.");
        }
        ProjectId project = new ProjectId(projectId);
        Membership member = caller.membership();
        Comment comment = new Comment(
                UUID.randomUUID().toString(),
                projectId,
                body.checked(),
                member.personId().value(),
                Instant.now());
        return transaction.run(member.in(project), () -> comments.persistAndFlush(comment)
                .call(() -> note(project, member, Change.created("comment", comment.id, comment.state())))
                .chain(() -> views(List.of(comment), member.personId()))
                .map(views -> views.get(0)));
    }

    /** One's own; whoever may administer the project, anybody's. */
    @DELETE
    @Path("{commentId}")
    @Requires(Permission.COMMENTS_CHANGE)
    public Uni<Void> delete(@PathParam("projectId") String projectId, @PathParam("commentId") String commentId) {
        ProjectId project = new ProjectId(projectId);
        Membership member = caller.membership();
        return transaction.run(member.in(project), () -> existing(project, commentId)
                .invoke(comment -> checkAuthor(comment, member))
                .call(comments::delete)
                .chain(comment -> note(project, member, Change.deleted("comment", comment.id, comment.state()))));
    }

    private static void checkAuthor(Comment comment, Membership member) {
        if (!member.personId().value().equals(comment.authorId)
                && !member.role().includes(Role.ADMIN)) {
            throw new ApiException(ErrorCode.FORBIDDEN, "Only its author or an administrator deletes a comment.");
        }
    }

    private Uni<Comment> existing(ProjectId project, String id) {
        ApiException missing = ApiException.notFound("The project has no such comment.");
        return TenantIds.isValid(id)
                ? comments.byId(project, id).onItem().ifNull().failWith(missing)
                : Uni.createFrom().failure(missing);
    }

    private Uni<List<CommentView>> views(List<Comment> found, PersonId reader) {
        return people.names(found.stream()
                        .filter(comment -> comment.authorId != null)
                        .map(comment -> new PersonId(comment.authorId))
                        .collect(Collectors.toSet()))
                .map(names -> found.stream()
                        .map(comment -> CommentView.of(comment, names, reader))
                        .toList());
    }

    private Uni<Void> note(ProjectId project, Membership member, Change change) {
        return audit.note(member.organizationId(), project, Actor.person(member.personId()), change);
    }

    /** What no id can be names nothing, and the database would not take it. */
    private static String storable(@Nullable String id) {
        return id == null || id.indexOf('\0') >= 0 ? "" : id;
    }
}
