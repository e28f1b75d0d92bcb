package dev.plumbline.analytics.session;

import dev.plumbline.analytics.database.ReadTransaction;
import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.filter.FilterOperator;
import dev.plumbline.analytics.list.ListCompiler;
import dev.plumbline.analytics.list.ListOrder;
import dev.plumbline.analytics.list.ListPage;
import dev.plumbline.analytics.list.ListSql;
import dev.plumbline.analytics.list.StoredText;
import dev.plumbline.analytics.metadata.MetadataLookup;
import dev.plumbline.analytics.metadata.MetadataSelect;
import dev.plumbline.analytics.trace.TraceColumns;
import dev.plumbline.platform.paging.PageRequest;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sessions in PostgreSQL, read as plumbline_read. */
@Singleton
public final class SessionReader {

    private static final MetadataLookup METADATA =
            new MetadataLookup(new ListCompiler(TraceColumns.TABLE), MetadataSelect.TRACES);

    private final Pool pool;

    SessionReader(@ReactiveDataSource("read") Pool pool) {
        this.pool = pool;
    }

    public Uni<ListPage<SessionRow>> list(ProjectId project, SessionQuery query) {
        return ReadTransaction.run(
                pool, Tenant.project(project), connection -> METADATA.resolve(connection, project, query.filters())
                        .map(filters -> new SessionQuery(filters, query.order(), query.page()))
                        .chain(resolved -> rows(connection, SessionSql.page(project, resolved))
                                .chain(rows -> count(connection, SessionSql.count(project, resolved.filters()))
                                        .map(total -> new ListPage<>(rows, total)))));
    }

    /** One session with all of its traces. */
    public Uni<Optional<SessionRow>> find(ProjectId project, String id) {
        if (!StoredText.canBe(id)) {
            return Uni.createFrom().item(Optional.empty());
        }
        SessionQuery query = new SessionQuery(
                List.of(new Filter.Text("sessionId", FilterOperator.EQUALS, id)),
                new ListOrder("createdAt", true),
                new PageRequest(1, 1));
        return ReadTransaction.run(
                pool, Tenant.project(project), connection -> rows(connection, SessionSql.page(project, query))
                        .map(rows -> rows.stream().findFirst()));
    }

    private static Uni<List<SessionRow>> rows(SqlConnection connection, ListSql page) {
        return connection.preparedQuery(page.sql()).execute(page.tuple()).map(rows -> {
            List<SessionRow> sessions = new ArrayList<>(rows.size());
            for (Row row : rows) {
                sessions.add(SessionRow.from(row));
            }
            return sessions;
        });
    }

    private static Uni<Long> count(SqlConnection connection, ListSql count) {
        return connection.preparedQuery(count.sql()).execute(count.tuple()).map(rows -> rows.iterator()
                .next()
                .getLong(0));
    }
}
