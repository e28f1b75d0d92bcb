package dev.plumbline.analytics.user;

import dev.plumbline.analytics.database.ReadTransaction;
import dev.plumbline.analytics.list.ListPage;
import dev.plumbline.analytics.list.ListSql;
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

/** Users in PostgreSQL, read as plumbline_read. */
@Singleton
public final class PostgresUserStore implements UserStore {

    private final Pool pool;

    PostgresUserStore(@ReactiveDataSource("read") Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<ListPage<UserRow>> list(ProjectId project, UserQuery query) {
        return ReadTransaction.run(
                pool, Tenant.project(project), connection -> rows(connection, UserListSql.page(project, query))
                        .chain(rows -> count(connection, UserListSql.count(project, query))
                                .map(total -> new ListPage<>(rows, total))));
    }

    private static Uni<List<UserRow>> rows(SqlConnection connection, ListSql page) {
        return connection.preparedQuery(page.sql()).execute(page.tuple()).map(rows -> {
            List<UserRow> users = new ArrayList<>(rows.size());
            for (Row row : rows) {
                users.add(user(row));
            }
            return users;
        });
    }

    private static UserRow user(Row row) {
        return new UserRow(
                row.getString("user_id"),
                row.getLong("traces"),
                row.getLong("observations"),
                row.getLong("input_tokens"),
                row.getLong("output_tokens"),
                row.getLong("total_tokens"),
                row.getBigDecimal("total_cost"),
                row.getLong("sessions"),
                row.getLong("errors"),
                row.getLong("unpriced"),
                row.getOffsetDateTime("first_seen").toInstant(),
                row.getOffsetDateTime("last_seen").toInstant());
    }

    private static Uni<Long> count(SqlConnection connection, ListSql count) {
        return connection.preparedQuery(count.sql()).execute(count.tuple()).map(rows -> rows.iterator()
                .next()
                .getLong(0));
    }
}
