package dev.plumbline.ingestion.span;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Replaces rows by later versions of them. A new start may move a row to another day: PostgreSQL moves it to that partition
 * within the statement. The old version's payload stays in its block, unread, until its trace goes.
 */
final class UpdateSpans {

    private static final String SQL = """
            UPDATE span s SET
                day = r.day, parent_id = r.parent_id, type = r.type, name = r.name, start_time = r.start_time,
                end_time = r.end_time, completion_start_time = r.completion_start_time, level = r.level,
                status_message = r.status_message, environment = r.environment, version = r.version,
                release = r.release, root = r.root, model = r.model, model_id = r.model_id,
                model_parameters = r.model_parameters::jsonb, prompt_id = r.prompt_id, prompt_name = r.prompt_name,
                prompt_version = r.prompt_version, usage = r.usage::jsonb, cost = r.cost::jsonb,
                input_tokens = r.input_tokens, output_tokens = r.output_tokens, total_tokens = r.total_tokens,
                input_cost = r.input_cost::numeric, output_cost = r.output_cost::numeric,
                total_cost = r.total_cost::numeric, receipt = r.receipt::jsonb, tool_names = r.tool_names::text[],
                called_tool_names = r.called_tool_names::text[], tool_definitions = r.tool_definitions,
                tool_calls = r.tool_calls, payload_block = r.payload_block, payload_index = r.payload_index,
                event_time = r.event_time, content_hash = r.content_hash, updated_at = $41
            FROM unnest(
                $1::text[], $2::date[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                $8::timestamptz[], $9::timestamptz[], $10::timestamptz[],
                $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::boolean[],
                $17::text[], $18::text[], $19::text[], $20::text[], $21::text[], $22::integer[],
                $23::text[], $24::text[], $25::bigint[], $26::bigint[], $27::bigint[],
                $28::text[], $29::text[], $30::text[], $31::text[],
                $32::text[], $33::text[], $34::integer[], $35::integer[],
                $36::bigint[], $37::integer[], $38::timestamptz[], $39::bigint[], $40::date[])
            AS r (
                project_id, day, trace_id, id, parent_id, type, name, start_time, end_time, completion_start_time,
                level, status_message, environment, version, release, root,
                model, model_id, model_parameters, prompt_id, prompt_name, prompt_version,
                usage, cost, input_tokens, output_tokens, total_tokens, input_cost, output_cost, total_cost, receipt,
                tool_names, called_tool_names, tool_definitions, tool_calls,
                payload_block, payload_index, event_time, content_hash, stored_day)
            WHERE s.project_id = r.project_id AND s.trace_id = r.trace_id AND s.id = r.id
                AND s.day = r.stored_day AND s.day BETWEEN $42 AND $43""";

    private UpdateSpans() {}

    /** @param storedDay where the row is now */
    record Change(SpanRow row, LocalDate storedDay) {}

    static Uni<Void> run(SqlConnection connection, List<Change> changes, Instant now) {
        if (changes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return connection
                .preparedQuery(SQL)
                .execute(SpanColumns.of(changes, Change::row)
                        .date(Change::storedDay)
                        .each(now)
                        .each(changes.stream()
                                .map(Change::storedDay)
                                .min(LocalDate::compareTo)
                                .orElseThrow())
                        .each(changes.stream()
                                .map(Change::storedDay)
                                .max(LocalDate::compareTo)
                                .orElseThrow())
                        .tuple())
                .replaceWithVoid();
    }
}
