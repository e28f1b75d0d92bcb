package dev.plumbline.analytics.user;

import static dev.plumbline.analytics.testing.Golden.assertGolden;

import dev.plumbline.analytics.list.ListOrder;
import dev.plumbline.platform.paging.PageRequest;
import dev.plumbline.platform.tenancy.ProjectId;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UserListSqlTest {

    private static final ProjectId PROJECT = new ProjectId("p1");
    private static final PageRequest FIRST_PAGE = new PageRequest(1, 50);

    @Test
    void everyOrderReadsTracesOnly() throws IOException {
        UserQuery query = new UserQuery(null, null, null, null, new ListOrder("lastSeen", true), FIRST_PAGE);

        assertGolden("users-by-last-seen", UserListSql.page(PROJECT, query));
        assertGolden("users-count", UserListSql.count(PROJECT, query));
    }

    @Test
    void anOrderByCostInARangeOfTime() throws IOException {
        UserQuery query = new UserQuery(
                Instant.parse("2026-11-01T00:00:00Z"),
                Instant.parse("2026-12-01T00:00:00Z"),
                null,
                "Ann",
                new ListOrder("totalCost", true),
                FIRST_PAGE);

        assertGolden("users-by-cost", UserListSql.page(PROJECT, query));
    }
}
