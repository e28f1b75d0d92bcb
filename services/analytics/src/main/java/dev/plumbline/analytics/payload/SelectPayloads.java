package dev.plumbline.analytics.payload;

import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The bodies of payload blocks, whole or their first bytes. */
final class SelectPayloads {

    /** LIMIT keeps it one look-up per block. The range on day is implied; said again as arguments, it prunes partitions. */
    static final String SQL = """
            SELECT w.day, w.trace_id, w.block, p.body
            FROM unnest($2::date[], $3::text[], $4::bigint[]) AS w (day, trace_id, block)
            CROSS JOIN LATERAL (
              SELECT substring(p.body FROM 1 FOR $7) AS body
              FROM payload p
              WHERE p.project_id = $1 AND p.day = w.day AND p.trace_id = w.trace_id AND p.block = w.block
                AND p.day BETWEEN $5 AND $6
              LIMIT 1
            ) p""";

    private SelectPayloads() {}

    /** @param bytes how much of every body at most; bodies are stored uncut, so that the rest is not even read */
    static Uni<Map<PayloadPlace.Block, byte[]>> run(
            SqlConnection connection, ProjectId project, Collection<PayloadPlace.Block> blocks, int bytes) {
        if (blocks.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return connection
                .preparedQuery(SQL)
                .execute(bind(project, blocks, bytes))
                .map(rows -> {
                    Map<PayloadPlace.Block, byte[]> bodies = new HashMap<>();
                    for (Row row : rows) {
                        bodies.put(
                                new PayloadPlace.Block(
                                        row.getLocalDate("day"), row.getString("trace_id"), row.getLong("block")),
                                row.get(Buffer.class, "body").getBytes());
                    }
                    return bodies;
                });
    }

    static Tuple bind(ProjectId project, Collection<PayloadPlace.Block> blocks, int bytes) {
        List<LocalDate> days = blocks.stream().map(PayloadPlace.Block::day).toList();
        return Tuple.tuple(List.of(
                project.value(),
                days.toArray(LocalDate[]::new),
                blocks.stream().map(PayloadPlace.Block::traceId).toArray(String[]::new),
                blocks.stream().map(PayloadPlace.Block::number).toArray(Long[]::new),
                Collections.min(days),
                Collections.max(days),
                bytes));
    }
}
