package dev.plumbline.ingestion.purge;

import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.platform.tenancy.TenantTransaction;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;

/**
 * Clears away the telemetry of deleted projects, a slice in a transaction. Nothing is remembered between slices but the rows that
 * are left, so that a run can end anywhere and another node or the next start goes on.
 */
@Singleton
final class Purge {

    private final Pool pool;
    private final PurgeConfig config;

    Purge(@ReactiveDataSource("ingest") Pool pool, PurgeConfig config) {
        this.pool = pool;
        this.config = config;
    }

    /** Every deleted project, one after the other, until nothing of it is left. */
    Uni<Void> run() {
        return TenantTransaction.run(pool, Removals.ANY, Removals::open)
                .onItem()
                .transformToMulti(projects -> Multi.createFrom().iterable(projects))
                .onItem()
                .transformToUniAndConcatenate(this::clear)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Integer> clear(ProjectId project) {
        return Uni.createFrom()
                .deferred(() -> slice(project))
                .repeat()
                .until(deleted -> deleted == 0)
                .collect()
                .last();
    }

    private Uni<Integer> slice(ProjectId project) {
        return TenantTransaction.run(pool, Tenant.project(project), connection -> Removals.claim(connection, project)
                .chain(mine -> mine
                        ? DeleteSlice.run(connection, project, config.slice())
                                .call(deleted -> deleted > 0
                                        ? Uni.createFrom().voidItem()
                                        : Removals.finish(connection, project, config.watch()))
                        : Uni.createFrom().item(0)));
    }
}
