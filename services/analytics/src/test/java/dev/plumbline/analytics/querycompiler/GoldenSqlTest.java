package dev.plumbline.analytics.querycompiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.analytics.metricsrequest.MetricsQueryParser;
import dev.plumbline.analytics.query.MetricsApi;
import dev.plumbline.analytics.query.MetricsQuery;
import dev.plumbline.platform.tenancy.ProjectId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every {@code golden/x.json} compiles to {@code golden/x.sql}. After a wanted change: {@code mvn test -Dtest=GoldenSqlTest
 * -Dgolden.update=true}, then read the difference.
 */
class GoldenSqlTest {

    private static final ProjectId PROJECT = new ProjectId("p1");

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    static Stream<String> queries() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void compilesTo(String name) throws IOException {
        String compiled = compile(Files.readString(FOLDER.resolve(name + ".json")));
        Path golden = FOLDER.resolve(name + ".sql");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, compiled);
        }
        assertThat(compiled).isEqualTo(Files.readString(golden));
    }

    @Test
    void everySpanIsReadWithinARangeOfDays() throws IOException {
        for (String name : queries().toList()) {
            String sql = Files.readString(FOLDER.resolve(name + ".sql"));
            assertThat(occurrences(sql, "s.day BETWEEN $"))
                    .as(name)
                    .isEqualTo(occurrences(sql, "FROM span s") + occurrences(sql, "JOIN span s"));
        }
    }

    @Test
    void everyTableIsReadForTheProjectOnly() throws IOException {
        for (String name : queries().toList()) {
            String sql = Files.readString(FOLDER.resolve(name + ".sql"));
            for (String table : List.of("trace t", "span s", "score c")) {
                long reads = occurrences(sql, "FROM " + table) + occurrences(sql, "JOIN " + table);
                assertThat(occurrences(sql, table.substring(table.length() - 1) + ".project_id = $1::text"))
                        .as("%s of %s", table, name)
                        .isEqualTo(reads);
            }
        }
    }

    private static String compile(String json) {
        MetricsQuery query = MetricsQueryParser.parse(MetricsApi.V1, json);
        QueryCompiler compiler = new QueryCompiler(new PostgresDialect());
        String before = "";
        QueryScope scope = QueryScope.ALL;
        if (!query.metadataFilters().isEmpty()) {
            before += text(compiler.places(PROJECT, query, 20_000)) + "\n";
            scope = new QueryScope(new RowKeys(
                    query.view().keys().keySet().stream().map(List::of).toList()));
        }
        return before + text(compiler.compile(PROJECT, query, scope, 50_000));
    }

    private static String text(SqlQuery query) {
        StringBuilder text = new StringBuilder(query.text()).append('\n');
        for (int i = 0; i < query.parameters().size(); i++) {
            text.append("-- $")
                    .append(i + 1)
                    .append(" = ")
                    .append(query.parameters().get(i))
                    .append('\n');
        }
        return text.toString();
    }

    private static long occurrences(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
