package dev.plumbline.analytics.facet;

import dev.plumbline.analytics.database.ReadTransaction;
import dev.plumbline.analytics.facet.FacetQuery.Column;
import dev.plumbline.analytics.facet.Facets.Facet;
import dev.plumbline.analytics.facet.Facets.Value;
import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.list.ListCompiler;
import dev.plumbline.analytics.list.ListSql;
import dev.plumbline.analytics.list.ListTable;
import dev.plumbline.analytics.metadata.MetadataLookup;
import dev.plumbline.analytics.metadata.MetadataSelect;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the facets of one table. */
public final class FacetReader {

    private static final int AT_ONCE = 2;

    private final FacetCompiler compiler;
    private final @Nullable MetadataLookup metadata;

    /** @param metadata null for a table whose filters are all of SQL */
    public FacetReader(ListTable table, @Nullable MetadataSelect metadata) {
        this.compiler = new FacetCompiler(table);
        this.metadata = metadata == null ? null : new MetadataLookup(new ListCompiler(table), metadata);
    }

    public Uni<Facets> read(Pool pool, ProjectId project, FacetQuery query) {
        return resolved(pool, project, query.filters())
                .map(filters -> compiler.compile(project, new FacetQuery(query.columns(), filters)))
                .chain(statements -> read(pool, project, statements))
                .map(rows -> facets(query, rows));
    }

    private Uni<List<Filter>> resolved(Pool pool, ProjectId project, List<Filter> filters) {
        MetadataLookup lookup = metadata;
        return lookup == null
                ? Uni.createFrom().item(filters)
                : ReadTransaction.run(
                        pool, Tenant.project(project), connection -> lookup.resolve(connection, project, filters));
    }

    /** A few at a time, each on a connection of its own: they wait for the processor, not for each other. */
    private static Uni<List<Row>> read(Pool pool, ProjectId project, List<ListSql> statements) {
        return Multi.createFrom()
                .iterable(statements)
                .onItem()
                .transformToUni(statement -> ReadTransaction.run(pool, Tenant.project(project), connection -> connection
                        .preparedQuery(statement.sql())
                        .execute(statement.tuple())))
                .merge(AT_ONCE)
                .collect()
                .asList()
                .map(FacetReader::all);
    }

    private static List<Row> all(List<RowSet<Row>> sets) {
        List<Row> rows = new ArrayList<>();
        sets.forEach(set -> set.forEach(rows::add));
        return rows;
    }

    private static Facets facets(FacetQuery query, List<Row> rows) {
        Map<String, List<Value>> values = new LinkedHashMap<>();
        Map<String, Row> ranges = new LinkedHashMap<>();
        for (Row row : rows) {
            String value = row.getString("value");
            if (value == null) {
                ranges.put(row.getString("facet"), row);
            } else {
                values.computeIfAbsent(row.getString("facet"), facet -> new ArrayList<>())
                        .add(new Value(value, row.getLong("count")));
            }
        }
        Map<String, Facet> facets = new LinkedHashMap<>();
        for (Column column : query.columns()) {
            Row range = ranges.get(column.name());
            facets.put(
                    column.name(),
                    range == null
                            ? new Facet(values.getOrDefault(column.name(), List.of()), null, null)
                            : new Facet(null, range.getDouble("low"), range.getDouble("high")));
        }
        return new Facets(facets);
    }
}
