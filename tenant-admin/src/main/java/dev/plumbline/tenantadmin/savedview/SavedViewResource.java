package dev.plumbline.tenantadmin.savedview;

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
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** A view belongs to who made it; a shared one is everybody's to use, and an administrator's to clean up. */
@Path("/api/projects/{projectId}/saved-views")
class SavedViewResource {

    private static final String AUDITED = "savedView";

    private final AdminTransaction transaction;
    private final SavedViewRepository views;
    private final People people;
    private final AuditLog audit;
    private final Caller caller;

    SavedViewResource(
            AdminTransaction transaction, SavedViewRepository views, People people, AuditLog audit, Caller caller) {
        this.transaction = transaction;
        this.views = views;
        this.people = people;
        this.audit = audit;
        this.caller = caller;
    }

    record Views(List<SavedViewRow> data) {}

    /** @param table only views of this table */
    @GET
    @Requires(Permission.TABLE_VIEW_PRESETS_READ)
    public Uni<Views> list(@PathParam("projectId") String projectId, @QueryParam("table") @Nullable String table) {
        ProjectId project = new ProjectId(projectId);
        Membership member = caller.membership();
        return transaction.run(member.in(project), () -> views.visibleTo(project, member.personId())
                .map(found -> found.stream()
                        .filter(view -> table == null || table.equals(view.table))
                        .toList())
                .chain(found -> rows(found, member.personId()))
                .map(Views::new));
    }

    @POST
    @Requires(Permission.TABLE_VIEW_PRESETS_CHANGE)
    @ResponseStatus(201)
    public Uni<SavedViewRow> create(@PathParam("projectId") String projectId, @Nullable SavedViewBody body) {
        SavedViewBody given = given(body).requireNew();
        ProjectId project = new ProjectId(projectId);
        Membership member = caller.membership();
        SavedView view = new SavedView(
                UUID.randomUUID().toString(),
                projectId,
                given.checkedTable(),
                member.personId().value(),
                Instant.now());
        given.applyTo(view);
        return transaction.run(member.in(project), () -> views.persistAndFlush(view)
                .call(() -> note(project, member, Change.created(AUDITED, view.id, view.state())))
                .chain(() -> row(view, member)));
    }

    @PATCH
    @Path("{viewId}")
    @Requires(Permission.TABLE_VIEW_PRESETS_CHANGE)
    public Uni<SavedViewRow> change(
            @PathParam("projectId") String projectId,
            @PathParam("viewId") String viewId,
            @Nullable SavedViewBody body) {
        SavedViewBody given = given(body);
        ProjectId project = new ProjectId(projectId);
        Membership member = caller.membership();
        return transaction.run(member.in(project), () -> existing(project, member, viewId)
                .call(view -> {
                    Map<String, Object> before = view.state();
                    given.applyTo(view);
                    view.updatedAt = Instant.now();
                    return note(project, member, Change.updated(AUDITED, view.id, before, view.state()));
                })
                .chain(view -> row(view, member)));
    }

    @DELETE
    @Path("{viewId}")
    @Requires(Permission.TABLE_VIEW_PRESETS_CHANGE)
    public Uni<Void> delete(@PathParam("projectId") String projectId, @PathParam("viewId") String viewId) {
        ProjectId project = new ProjectId(projectId);
        Membership member = caller.membership();
        return transaction.run(member.in(project), () -> existing(project, member, viewId)
                .call(views::delete)
                .chain(view -> note(project, member, Change.deleted(AUDITED, view.id, view.state()))));
    }

    /** Somebody's own view is nobody else's business: as if it were not there. */
    private Uni<SavedView> existing(ProjectId project, Membership member, String id) {
        ApiException missing = ApiException.notFound("The project has no such view.");
        if (!TenantIds.isValid(id)) {
            return Uni.createFrom().failure(missing);
        }
        return views.lockById(project, id).onItem().ifNull().failWith(missing).invoke(view -> {
            boolean own = view.ownerId.equals(member.personId().value());
            if (!own && !view.shared) {
                throw missing;
            }
            if (!own && !member.role().includes(Role.ADMIN)) {
                throw new ApiException(
                        ErrorCode.FORBIDDEN, "Only who made a shared view or an administrator changes it.");
            }
        });
    }

    private Uni<SavedViewRow> row(SavedView view, Membership member) {
        return rows(List.of(view), member.personId()).map(rows -> rows.get(0));
    }

    private Uni<List<SavedViewRow>> rows(List<SavedView> found, PersonId reader) {
        return people.names(
                        found.stream().map(view -> new PersonId(view.ownerId)).collect(Collectors.toSet()))
                .map(names -> found.stream()
                        .map(view -> SavedViewRow.of(view, names, reader))
                        .toList());
    }

    private Uni<Void> note(ProjectId project, Membership member, Change change) {
        return audit.note(member.organizationId(), project, Actor.person(member.personId()), change);
    }

    private static SavedViewBody given(@Nullable SavedViewBody body) {
        if (body == null) {
            throw ApiException.badRequest("Send {\"name\", \"state\", \"shared\"}.");
        }
        return body;
    }
}
