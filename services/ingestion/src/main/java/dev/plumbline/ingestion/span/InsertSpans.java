package dev.plumbline.ingestion.span;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Writes rows that are known to be new, because their trace is locked and was looked into. */
final class InsertSpans {

    private static final String SQL = """
            INSERT INTO span (
                project_id, day, trace_id, id, parent_id, type, name, start_time, end_time, completion_start_time,
                level, status_message, environment, version, release, root,
                model, model_id, model_parameters, prompt_id, prompt_name, prompt_version,
                usage, cost, input_tokens, output_tokens, total_tokens, input_cost, output_cost, total_cost, receipt,
                tool_names, called_tool_names, tool_definitions, tool_calls,
                payload_block, payload_index, event_time, content_hash, created_at, updated_at)
            SELECT
                project_id, day, trace_id, id, parent_id, type, name, start_time, end_time, completion_start_time,
                level, status_message, environment, version, release, root,
                model, model_id, model_parameters::jsonb, prompt_id, prompt_name, prompt_version,
                usage::jsonb, cost::jsonb, input_tokens, output_tokens, total_tokens,
                input_cost::numeric, output_cost::numeric, total_cost::numeric, receipt::jsonb,
                tool_names::text[], called_tool_names::text[], tool_definitions, tool_calls,
                payload_block, payload_index, event_time, content_hash, $40, $40
            FROM unnest(
                $1::text[], $2::date[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                $8::timestamptz[], $9::timestamptz[], $10::timestamptz[],
                $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::boolean[],
                $17::text[], $18::text[], $19::text[], $20::text[], $21::text[], $22::integer[],
                $23::text[], $24::text[], $25::bigint[], $26::bigint[], $27::bigint[],
                $28::text[], $29::text[], $30::text[], $31::text[],
                $32::text[], $33::text[], $34::integer[], $35::integer[],
                $36::bigint[], $37::integer[], $38::timestamptz[], $39::bigint[])
            AS r (
                project_id, day, trace_id, id, parent_id, type, name, start_time, end_time, completion_start_time,
                level, status_message, environment, version, release, root,
                model, model_id, model_parameters, prompt_id, prompt_name, prompt_version,
                usage, cost, input_tokens, output_tokens, total_tokens, input_cost, output_cost, total_cost, receipt,
                tool_names, called_tool_names, tool_definitions, tool_calls,
                payload_block, payload_index, event_time, content_hash)""";

    private InsertSpans() {}

    static Uni<Void> run(SqlConnection connection, List<SpanRow> rows, Instant now) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return connection
                .preparedQuery(SQL)
                .execute(SpanColumns.of(rows, Function.identity()).each(now).tuple())
                .replaceWithVoid();
    }
}
