package dev.plumbline.analytics.user;

import dev.plumbline.analytics.list.ListPage;
import dev.plumbline.analytics.list.ListSql;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.platform.tenancy.TenantTransaction;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
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
        return TenantTransaction.run(pool, Tenant.project(project), connection -> page(connection, project, query)
                .chain(page -> seen(connection, page))
                .chain(seen -> rows(connection, project, seen, query))
                .chain(rows -> count(connection, UserListSql.count(project, query))
                        .map(total -> new ListPage<>(rows, total))));
    }

    private static Uni<ListSql> page(SqlConnection connection, ProjectId project, UserQuery query) {
        ListSql days = UserListSql.days(project, query);
        return UserListSql.needsDays(query)
                ? connection
                        .preparedQuery(days.sql())
                        .execute(days.tuple())
                        .map(rows -> page(project, query, rows.iterator().next()))
                : Uni.createFrom().item(UserListSql.page(project, query));
    }

    /** Without any trace there are no days, and no page either. */
    private static ListSql page(ProjectId project, UserQuery query, Row days) {
        LocalDate first = days.getLocalDate("first_day");
        return first == null
                ? UserListSql.page(project, query.inOrderOf("userId"))
                : UserListSql.page(project, query, new UserListSql.Days(first, days.getLocalDate("last_day")));
    }

    private static Uni<List<Seen>> seen(SqlConnection connection, ListSql page) {
        return connection.preparedQuery(page.sql()).execute(page.tuple()).map(rows -> {
            List<Seen> seen = new ArrayList<>(rows.size());
            for (Row row : rows) {
                seen.add(new Seen(
                        row.getString("user_id"),
                        row.getLong("traces"),
                        row.getOffsetDateTime("first_seen").toInstant(),
                        row.getOffsetDateTime("last_seen").toInstant()));
            }
            return seen;
        });
    }

    private static Uni<List<UserRow>> rows(
            SqlConnection connection, ProjectId project, List<Seen> seen, UserQuery query) {
        List<String> users = seen.stream().map(Seen::userId).toList();
        return SelectUserTotals.run(connection, project, users, query.from(), query.to())
                .map(totals -> seen.stream()
                        .map(user -> user.with(totals.getOrDefault(user.userId(), SelectUserTotals.Totals.NONE)))
                        .toList());
    }

    private static Uni<Long> count(SqlConnection connection, ListSql count) {
        return connection.preparedQuery(count.sql()).execute(count.tuple()).map(rows -> rows.iterator()
                .next()
                .getLong(0));
    }

    private record Seen(String userId, long traces, Instant firstSeen, Instant lastSeen) {

        UserRow with(SelectUserTotals.Totals totals) {
            return new UserRow(
                    userId,
                    traces,
                    totals.observations(),
                    totals.inputTokens(),
                    totals.outputTokens(),
                    totals.totalTokens(),
                    totals.totalCost(),
                    firstSeen,
                    lastSeen);
        }
    }
}
