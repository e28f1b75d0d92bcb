package dev.plumbline.analytics.payload;

import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How large the bodies of payload blocks are; bodies are stored uncut, so that none is read for it. */
final class SelectPayloadSizes {

    /** The range on day is implied by the join; said again as arguments, it prunes partitions. */
    static final String SQL = """
            SELECT p.day, p.trace_id, p.block, octet_length(p.body) AS size
            FROM unnest($2::date[], $3::text[], $4::bigint[]) AS w (day, trace_id, block)
            JOIN payload p ON p.day = w.day AND p.trace_id = w.trace_id AND p.block = w.block
            WHERE p.project_id = $1 AND p.day BETWEEN $5 AND $6""";

    private SelectPayloadSizes() {}

    static Uni<Map<PayloadPlace.Block, Integer>> run(
            SqlConnection connection, ProjectId project, Collection<PayloadPlace.Block> blocks) {
        if (blocks.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return connection.preparedQuery(SQL).execute(bind(project, blocks)).map(rows -> {
            Map<PayloadPlace.Block, Integer> sizes = new HashMap<>();
            for (Row row : rows) {
                sizes.put(
                        new PayloadPlace.Block(
                                row.getLocalDate("day"), row.getString("trace_id"), row.getLong("block")),
                        row.getInteger("size"));
            }
            return sizes;
        });
    }

    static Tuple bind(ProjectId project, Collection<PayloadPlace.Block> blocks) {
        List<LocalDate> days = blocks.stream().map(PayloadPlace.Block::day).toList();
        return Tuple.of(
                project.value(),
                days.toArray(LocalDate[]::new),
                blocks.stream().map(PayloadPlace.Block::traceId).toArray(String[]::new),
                blocks.stream().map(PayloadPlace.Block::number).toArray(Long[]::new),
                Collections.min(days),
                Collections.max(days));
    }
}
