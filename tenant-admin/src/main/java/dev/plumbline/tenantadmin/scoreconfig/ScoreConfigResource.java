package dev.plumbline.tenantadmin.scoreconfig;

import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.membership.Membership;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.TenantIds;
import dev.plumbline.tenantadmin.audit.Actor;
import dev.plumbline.tenantadmin.audit.AuditLog;
import dev.plumbline.tenantadmin.audit.Change;
import dev.plumbline.tenantadmin.transaction.AdminTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/projects/{projectId}/score-configs")
class ScoreConfigResource {

    private final AdminTransaction transaction;
    private final ScoreConfigRepository configs;
    private final AuditLog audit;
    private final Caller caller;

    ScoreConfigResource(AdminTransaction transaction, ScoreConfigRepository configs, AuditLog audit, Caller caller) {
        this.transaction = transaction;
        this.configs = configs;
        this.audit = audit;
        this.caller = caller;
    }

    record Configs(List<ScoreConfigView> data) {}

    @GET
    @Requires(Permission.SCORE_CONFIGS_READ)
    public Uni<Configs> list(@PathParam("projectId") String projectId) {
        ProjectId project = new ProjectId(projectId);
        return transaction
                .run(caller.membership().in(project), () -> configs.of(project))
                .map(found ->
                        new Configs(found.stream().map(ScoreConfigView::of).toList()));
    }

    @POST
    @Requires(Permission.SCORE_CONFIGS_CHANGE)
    @ResponseStatus(201)
    public Uni<ScoreConfigView> create(@PathParam("projectId") String projectId, @Nullable ScoreConfigBody body) {
        ScoreConfigBody given = given(body);
        ProjectId project = new ProjectId(projectId);
        ScoreConfig config = new ScoreConfig(
                UUID.randomUUID().toString(), project, given.checkedName(), given.checkedType(), Instant.now());
        given.applyTo(config);
        Membership member = caller.membership();
        return transaction.run(member.in(project), () -> configs.persistAndFlush(config)
                .call(() -> note(project, member, Change.created("scoreConfig", config.id, config.state())))
                .map(ScoreConfigView::of));
    }

    @PATCH
    @Path("{configId}")
    @Requires(Permission.SCORE_CONFIGS_CHANGE)
    public Uni<ScoreConfigView> change(
            @PathParam("projectId") String projectId,
            @PathParam("configId") String configId,
            @Nullable ScoreConfigBody body) {
        ScoreConfigBody given = given(body);
        ProjectId project = new ProjectId(projectId);
        Membership member = caller.membership();
        return transaction.run(member.in(project), () -> existing(project, configId)
                .call(config -> apply(project, member, config, given))
                .map(ScoreConfigView::of));
    }

    private Uni<Void> apply(ProjectId project, Membership member, ScoreConfig config, ScoreConfigBody body) {
        Map<String, Object> before = config.state();
        if (body.dataType() != null && !body.dataType().equals(config.dataType)) {
            throw ApiException.badRequest("dataType: stays what it is; scores of the other type exist or may exist.");
        }
        if (body.name() != null) {
            config.name = body.checkedName();
        }
        body.applyTo(config);
        config.updatedAt = Instant.now();
        return note(project, member, Change.updated("scoreConfig", config.id, before, config.state()));
    }

    private Uni<ScoreConfig> existing(ProjectId project, String id) {
        ApiException missing = ApiException.notFound("The project has no such score config.");
        return TenantIds.isValid(id)
                ? configs.lockById(project, id).onItem().ifNull().failWith(missing)
                : Uni.createFrom().failure(missing);
    }

    private Uni<Void> note(ProjectId project, Membership member, Change change) {
        return audit.note(member.organizationId(), project, Actor.person(member.personId()), change);
    }

    private static ScoreConfigBody given(@Nullable ScoreConfigBody body) {
        if (body == null) {
            throw ApiException.badRequest("Send {\"name\", \"dataType\", …}.");
        }
        return body;
    }
}
