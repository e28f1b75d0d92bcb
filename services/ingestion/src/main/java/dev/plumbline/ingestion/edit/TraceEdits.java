package dev.plumbline.ingestion.edit;

import dev.plumbline.ingestion.rows.TraceKey;
import dev.plumbline.ingestion.trace.Claim;
import dev.plumbline.ingestion.trace.Rank;
import dev.plumbline.ingestion.trace.StoredTrace;
import dev.plumbline.ingestion.trace.TagList;
import dev.plumbline.ingestion.trace.TraceField;
import dev.plumbline.ingestion.tracerow.TraceWriter;
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
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Edits of single traces. Tags and publication are claims like those of spans, of a rank that no span has: they stay whatever is
 * sent later, and of two edits the later counts.
 */
@ApplicationScoped
class TraceEdits {

    private static final String AUDITED = "trace";

    private final Pool pool;

    TraceEdits(@ReactiveDataSource("ingest") Pool pool) {
        this.pool = pool;
    }

    Uni<Void> bookmark(ProjectId project, Membership member, String trace, boolean bookmarked) {
        return TenantTransaction.run(
                pool, Tenant.project(project), connection -> UpdateBookmark.run(connection, project, trace, bookmarked)
                        .map(before -> before.orElseThrow(TraceEdits::missing))
                        .chain(before -> note(
                                connection,
                                project,
                                member,
                                trace,
                                Map.of("bookmarked", before),
                                Map.of("bookmarked", bookmarked))));
    }

    Uni<Void> publish(ProjectId project, Membership member, String trace, boolean isPublic) {
        return edit(
                project,
                member,
                trace,
                TraceField.PUBLIC,
                Boolean.toString(isPublic),
                row -> Map.of("public", row.isPublic()),
                Map.of("public", isPublic));
    }

    Uni<Void> tag(ProjectId project, Membership member, String trace, List<String> tags) {
        return edit(
                project,
                member,
                trace,
                TraceField.TAGS,
                TagList.write(tags),
                row -> Map.of("tags", row.tags()),
                Map.of("tags", List.copyOf(new TreeSet<>(tags))));
    }

    private Uni<Void> edit(
            ProjectId project,
            Membership member,
            String trace,
            TraceField field,
            String value,
            Function<StoredTrace, Map<String, ?>> before,
            Map<String, ?> after) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Map<TraceField, Claim> claims = Map.of(field, new Claim(Rank.of(TraceField.EDIT, now), value));
        return TenantTransaction.run(pool, Tenant.project(project), connection -> TraceWriter.edit(
                        connection, new TraceKey(project, trace), claims, now)
                .onItem()
                .ifNull()
                .failWith(TraceEdits::missing)
                .chain(row -> note(connection, project, member, trace, before.apply(row), after)));
    }

    private static Uni<Void> note(
            SqlConnection connection,
            ProjectId project,
            Membership member,
            String trace,
            Map<String, ?> before,
            Map<String, ?> after) {
        List<ProjectAudit.Change> change = List.of(new ProjectAudit.Change(trace, before, after));
        return before.equals(after)
                ? Uni.createFrom().voidItem()
                : ProjectAudit.note(connection, project, member, AUDITED, "update", change);
    }

    static ApiException missing() {
        return ApiException.notFound("The project has no such trace.");
    }
}
