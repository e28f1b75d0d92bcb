package dev.plumbline.ingestion.store;

import io.vertx.core.buffer.Buffer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parameters for a statement whose text alone is known: one row, aimed at the rows of project victim. */
final class Parameters {

    private static final Pattern ARRAY = Pattern.compile("\\$(\\d+)::(\\w+)\\[\\]");
    private static final Pattern ANY = Pattern.compile("\\$(\\d+)");
    private static final Pattern NAMES = Pattern.compile("AS (?:r|k) \\(([^)]*)\\)", Pattern.DOTALL);
    private static final LocalDate DAY = LocalDate.ofInstant(Sample.NOON, ZoneOffset.UTC);

    private Parameters() {}

    /** What the row-level key columns of a table's row hold. */
    static Map<String, Object> victim(String table) {
        Map<String, Object> row = new HashMap<>(Map.of("project_id", "victim", "trace_id", "t", "day", DAY));
        row.put("id", table.equals("Spans") ? "a" : table.equals("Scores") ? "s1" : "t");
        row.put("first_day", DAY);
        row.put("last_day", DAY);
        row.put("stored_day", DAY);
        row.put("outcome", "accepted");
        for (String json : List.of("model_parameters", "usage", "cost", "receipt", "merge_state", "metadata")) {
            row.put(json, "{}");
        }
        for (String array : List.of("tool_names", "called_tool_names", "tags", "models", "types")) {
            row.put(array, "{}");
        }
        for (String decimal : List.of("input_cost", "output_cost", "total_cost")) {
            row.put(decimal, "1");
        }
        return row;
    }

    static List<Object> of(String sql, Map<String, Object> row) {
        List<String> names = names(sql);
        Map<Integer, Object> parameters = new HashMap<>();
        Matcher arrays = ARRAY.matcher(sql);
        for (int i = 0; arrays.find(); i++) {
            String name = i < names.size() ? names.get(i) : "";
            parameters.put(Integer.parseInt(arrays.group(1)), array(arrays.group(2), row.get(name)));
        }
        Matcher all = ANY.matcher(sql);
        while (all.find()) {
            int number = Integer.parseInt(all.group(1));
            parameters.computeIfAbsent(number, ignored -> scalar(sql, number));
        }
        List<Object> ordered = new ArrayList<>();
        for (int i = 1; i <= parameters.size(); i++) {
            ordered.add(parameters.get(i));
        }
        return ordered;
    }

    /** InsertPayloads has no alias: its columns are those of its table. */
    private static List<String> names(String sql) {
        Matcher alias = NAMES.matcher(sql);
        String list = alias.find() ? alias.group(1) : "project_id, day, trace_id, block, body";
        return Pattern.compile(",").splitAsStream(list).map(String::strip).toList();
    }

    private static Object array(String type, Object value) {
        OffsetDateTime noon = Sample.NOON.atOffset(ZoneOffset.UTC);
        return switch (type) {
            case "text" -> new String[] {value == null ? "x" : (String) value};
            case "date" -> new LocalDate[] {value == null ? DAY : (LocalDate) value};
            case "timestamptz" -> new OffsetDateTime[] {noon};
            case "bigint" -> new Long[] {value == null ? Long.valueOf(7) : (Long) value};
            case "integer" -> new Integer[] {7};
            case "float8" -> new Double[] {7.0};
            case "boolean" -> new Boolean[] {true};
            case "bytea" -> new Buffer[] {Buffer.buffer("x")};
            default -> throw new IllegalArgumentException("No value for an array of " + type);
        };
    }

    private static Object scalar(String sql, int number) {
        if (sql.contains("BETWEEN $" + number) || sql.contains("AND $" + number)) {
            return DAY;
        }
        return sql.contains("INSERT INTO ingest_ledger") && number == 7
                ? "attacker"
                : Sample.NOON.atOffset(ZoneOffset.UTC);
    }
}
