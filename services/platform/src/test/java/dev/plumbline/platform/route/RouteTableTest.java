package dev.plumbline.platform.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RouteTableTest {

    private final RouteTable table = RouteTable.load();

    @Test
    void tellsModulesApartByMethodAndPath() {
        assertThat(table.find("GET", "/api/public/traces/abc"))
                .map(Route::module)
                .contains("analytics");
        assertThat(table.find("POST", "/api/public/ingestion"))
                .map(Route::module)
                .contains("ingestion");
        assertThat(table.find("GET", "/api/public/ingestion")).isEmpty();
        assertThat(table.find("GET", "/api/public/traces/")).isEmpty();
        assertThat(table.find("GET", "/api/public/traces/a/b")).isEmpty();
    }

    @Test
    void namesNoOperationTwice() {
        assertThat(table.routes().stream().map(route -> route.method() + " " + route.path()))
                .doesNotHaveDuplicates();
    }
}
