package dev.plumbline.analytics.score;

import dev.plumbline.analytics.database.ReadTransaction;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the scores of the rows of a page, at most 20 of each, the newest first. */
@Singleton
public final class RowScores {

    /** @param observationId null for a trace and all in it */
    public record Target(String traceId, @Nullable String observationId) {}

    private final Pool pool;

    RowScores(@ReactiveDataSource("read") Pool pool) {
        this.pool = pool;
    }

    /** What has no scores is not in the answer. */
    public Uni<Map<Target, List<RowScore>>> of(ProjectId project, Collection<Target> targets) {
        return targets.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : ReadTransaction.run(
                        pool, Tenant.project(project), connection -> SelectRowScores.run(connection, project, targets));
    }

    /** What has no scores is not in the answer. */
    public Uni<Map<String, List<RowScore>>> ofSessions(ProjectId project, Collection<String> sessions) {
        return sessions.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : ReadTransaction.run(
                        pool,
                        Tenant.project(project),
                        connection -> SelectSessionScores.run(connection, project, sessions));
    }
}
