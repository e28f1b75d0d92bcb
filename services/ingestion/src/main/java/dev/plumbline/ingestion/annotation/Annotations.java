package dev.plumbline.ingestion.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.platform.audit.ProjectAudit;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.membership.Membership;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.platform.tenancy.TenantTransaction;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Scores by people, each change in a transaction with its audit row. */
@ApplicationScoped
class Annotations {

    private final Pool pool;

    Annotations(@ReactiveDataSource("ingest") Pool pool) {
        this.pool = pool;
    }

    /** @return the id of the new score */
    Uni<String> create(ProjectId project, Membership member, NewAnnotation score) {
        String id = UUID.randomUUID().toString();
        return TenantTransaction.run(pool, Tenant.project(project), connection -> config(
                        connection, project, score.configId())
                .map(config -> value(score, config))
                .call(value -> InsertAnnotation.run(connection, project, id, score, value, member.personId(), now())
                        .invoke(scored -> {
                            if (!scored) {
                                throw ApiException.notFound("The project has no such trace or session.");
                            }
                        }))
                .call(value -> note(
                        connection,
                        project,
                        member,
                        "create",
                        id,
                        null,
                        StoredAnnotation.state(
                                Objects.requireNonNull(score.name()).strip(),
                                score.traceId(),
                                value.number(),
                                value.text(),
                                score.comment())))
                .replaceWith(id));
    }

    Uni<Void> change(
            ProjectId project, Membership member, String id, @Nullable JsonNode value, @Nullable String comment) {
        return TenantTransaction.run(pool, Tenant.project(project), connection -> existing(connection, project, id)
                .chain(stored -> config(connection, project, stored.configId())
                        .map(config -> AnnotationValue.of(stored.dataType(), value, config.orElse(null)))
                        .call(changed -> AnnotationRows.update(connection, project, id, changed, comment, now()))
                        .chain(changed -> note(
                                connection,
                                project,
                                member,
                                "update",
                                id,
                                stored.state(),
                                StoredAnnotation.state(
                                        stored.name(), stored.traceId(), changed.number(), changed.text(), comment)))));
    }

    Uni<Void> delete(ProjectId project, Membership member, String id) {
        return TenantTransaction.run(pool, Tenant.project(project), connection -> existing(connection, project, id)
                .call(() -> AnnotationRows.delete(connection, project, id))
                .chain(stored -> note(connection, project, member, "delete", id, stored.state(), null)));
    }

    private static Uni<StoredAnnotation> existing(SqlConnection connection, ProjectId project, String id) {
        return AnnotationRows.lock(connection, project, id)
                .map(found -> found.orElseThrow(() -> ApiException.notFound("The project has no such score.")))
                .invoke(stored -> {
                    if (!stored.isByAPerson()) {
                        throw ApiException.badRequest(
                                "This score was sent by a program: only people's scores change here.");
                    }
                });
    }

    private static Uni<Optional<ScoreConfig>> config(SqlConnection connection, ProjectId project, @Nullable String id) {
        if (id == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        return SelectScoreConfig.run(connection, project, id).invoke(found -> {
            if (found.isEmpty()) {
                throw ApiException.badRequest("configId: the project has no such score config.");
            }
        });
    }

    private static AnnotationValue value(NewAnnotation score, Optional<ScoreConfig> config) {
        config.ifPresent(known -> {
            if (known.archived()) {
                throw ApiException.badRequest("The score config " + known.name() + " is archived.");
            }
            if (!known.name().equals(score.name()) || !known.dataType().equals(score.dataType())) {
                throw ApiException.badRequest(
                        "The score config is for scores named " + known.name() + " of type " + known.dataType() + ".");
            }
        });
        return AnnotationValue.of(Objects.requireNonNullElse(score.dataType(), ""), score.value(), config.orElse(null));
    }

    private static Uni<Void> note(
            SqlConnection connection,
            ProjectId project,
            Membership member,
            String action,
            String id,
            @Nullable Map<String, @Nullable Object> before,
            @Nullable Map<String, @Nullable Object> after) {
        return ProjectAudit.note(
                connection, project, member, "score", action, List.of(new ProjectAudit.Change(id, before, after)));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
