package dev.plumbline.ingestion.edit;

import dev.plumbline.platform.audit.ProjectAudit;
import dev.plumbline.platform.membership.Membership;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.platform.tenancy.TenantTransaction;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Deletes traces: when it is answered, they are gone. */
@ApplicationScoped
class TraceDeletion {

    private final Pool pool;

    TraceDeletion(@ReactiveDataSource("ingest") Pool pool) {
        this.pool = pool;
    }

    /** @return how many there were */
    Uni<Integer> byPerson(ProjectId project, Membership member, List<String> traces) {
        return TenantTransaction.run(
                pool, Tenant.project(project), connection -> DeleteTraces.run(connection, project, traces)
                        .call(found -> ProjectAudit.note(
                                connection,
                                project,
                                member,
                                "trace",
                                "delete",
                                found.stream()
                                        .map(id -> new ProjectAudit.Change(id, null, null))
                                        .toList()))
                        .map(List::size));
    }

    Uni<Integer> byKey(ProjectId project, List<String> traces) {
        return TenantTransaction.run(
                pool, Tenant.project(project), connection -> DeleteTraces.run(connection, project, traces)
                        .map(List::size));
    }
}
