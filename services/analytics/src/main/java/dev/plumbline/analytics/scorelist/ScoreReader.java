package dev.plumbline.analytics.scorelist;

import dev.plumbline.analytics.database.ReadTransaction;
import dev.plumbline.analytics.list.ListCompiler;
import dev.plumbline.analytics.list.ListPage;
import dev.plumbline.analytics.list.ListSql;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Lists of scores in PostgreSQL, read as plumbline_read. */
@Singleton
final class ScoreReader {

    private static final ListCompiler LISTS = new ListCompiler(ScoreColumns.TABLE);

    private final Pool pool;

    ScoreReader(@ReactiveDataSource("read") Pool pool) {
        this.pool = pool;
    }

    Uni<ListPage<ScoreItem>> list(ProjectId project, ScoreQuery query) {
        ListSql page = LISTS.page(project, ScoreItem.COLUMNS, query.filters(), query.order(), query.page());
        ListSql count = LISTS.count(project, query.filters());
        return ReadTransaction.run(pool, Tenant.project(project), connection -> execute(connection, page)
                .chain(rows -> execute(connection, count)
                        .map(counted -> new ListPage<>(
                                items(rows), counted.iterator().next().getLong(0)))));
    }

    private static Uni<RowSet<Row>> execute(SqlConnection connection, ListSql sql) {
        return connection.preparedQuery(sql.sql()).execute(sql.tuple());
    }

    private static List<ScoreItem> items(RowSet<Row> rows) {
        List<ScoreItem> items = new ArrayList<>(rows.size());
        for (Row row : rows) {
            items.add(ScoreItem.from(row));
        }
        return items;
    }
}
