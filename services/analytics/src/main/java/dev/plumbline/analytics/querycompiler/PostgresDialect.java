package dev.plumbline.analytics.querycompiler;

import dev.plumbline.analytics.query.Aggregation;
import dev.plumbline.analytics.query.Dialect;
import dev.plumbline.analytics.query.Granularity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** PostgreSQL 18. */
public final class PostgresDialect implements Dialect {

    @Override
    public String parameter(int n, ParameterType type) {
        return "$" + n
                + switch (type) {
                    case TEXT -> "::text";
                    case TEXTS -> "::text[]";
                    case NUMBER -> "::numeric";
                    case INTEGER -> "::int";
                    case TIME -> "::timestamptz";
                    case DAY -> "::date";
                };
    }

    @Override
    public String one() {
        return "1::bigint";
    }

    @Override
    public String rows() {
        return "count(*)";
    }

    @Override
    public String month(String time) {
        return "to_char(" + time + " AT TIME ZONE 'UTC', 'YYYY-MM')";
    }

    @Override
    public String day(String time) {
        return "to_char(" + time + " AT TIME ZONE 'UTC', 'YYYY-MM-DD')";
    }

    @Override
    public String unknown() {
        return "NULL::text";
    }

    @Override
    public String milliseconds(String from, String to) {
        return "trunc(extract(epoch FROM (" + to + " - " + from + ")) * 1000)::bigint";
    }

    @Override
    public String perSecond(String amount, String from, String to) {
        return amount + " / nullif(extract(epoch FROM (" + to + " - " + from + ")), 0)::double precision";
    }

    @Override
    public String orZero(String number) {
        return "coalesce(" + number + ", 0)";
    }

    @Override
    public String missingIfZero(String number) {
        return "nullif(" + number + ", 0)";
    }

    @Override
    public String present(String value) {
        return "(" + value + " IS NOT NULL)::int::bigint";
    }

    @Override
    public String bucket(Granularity granularity, String time) {
        return "date_trunc('" + granularity.wire() + "', " + time + " AT TIME ZONE 'UTC')";
    }

    @Override
    public String bucketIn(Granularity granularity, String time, String zone) {
        return "date_trunc('" + granularity.wire() + "', " + time + " AT TIME ZONE " + zone + ")";
    }

    @Override
    public String bucketFrom(Granularity granularity, String time, String anchor) {
        return "date_bin('1 " + granularity.wire() + "', " + time + ", " + anchor + ") AT TIME ZONE 'UTC'";
    }

    @Override
    public String flag(String value) {
        return value + "::text";
    }

    @Override
    public String truth(String number) {
        return "(" + number + " <> 0)::text";
    }

    @Override
    public String onlyIf(String condition, String number) {
        return "CASE WHEN " + condition + " THEN " + number + " END";
    }

    @Override
    public String unpriced(String receipt, String cost) {
        return "(" + receipt + " IS NOT NULL AND " + cost + " IS NULL)::int::bigint";
    }

    @Override
    public String explodePairs(String object, String alias) {
        return "CROSS JOIN LATERAL (SELECT key, value::numeric AS value FROM jsonb_each_text(" + object
                + ") WHERE key <> 'total') AS " + alias;
    }

    @Override
    public String aggregate(Aggregation aggregation, String value) {
        return switch (aggregation) {
            case SUM, MAX, MIN, COUNT -> aggregation.wire() + "(" + value + ")";
            case AVG -> real("avg(" + value + ")");
            case UNIQ -> "count(DISTINCT " + value + ")";
            case P50, P75, P90, P95, P99 ->
                "percentile_cont(" + aggregation.quantile() + ") WITHIN GROUP (ORDER BY " + real(value) + ")";
            case HISTOGRAM -> throw new IllegalArgumentException("A histogram has several parts");
        };
    }

    @Override
    public String real(String number) {
        return number + "::double precision";
    }

    @Override
    public String bin(String value, String low, String high, String bins) {
        // One value only: no width, and all of it in the first bin.
        return "CASE WHEN " + value + " IS NULL THEN NULL WHEN " + low + " = " + high + " THEN 0 ELSE least(floor(("
                + real(value) + " - " + low + ") / (" + high + " - " + low + ") * " + bins + "), " + bins
                + " - 1)::int END";
    }

    @Override
    public String heights(String bin, int bins) {
        return IntStream.range(0, bins)
                .mapToObj(i -> "count(*) FILTER (WHERE " + bin + " = " + i + ")")
                .collect(Collectors.joining(", ", "ARRAY[", "]"));
    }

    @Override
    public String ordered(String text) {
        return text + " COLLATE \"C\"";
    }

    @Override
    public String explode(String array, String alias) {
        return "CROSS JOIN LATERAL (SELECT DISTINCT unnest(" + array + ") AS value) AS " + alias;
    }

    @Override
    public String equalTo(String value, String parameter) {
        return value + " = " + parameter;
    }

    @Override
    public String contains(String text, String parameter) {
        return "strpos(" + text + ", " + parameter + ") > 0";
    }

    @Override
    public String startsWith(String text, String parameter) {
        return "starts_with(" + text + ", " + parameter + ")";
    }

    @Override
    public String endsWith(String text, String parameter) {
        return "right(" + text + ", length(" + parameter + ")) = " + parameter;
    }

    @Override
    public String among(String value, String parameter) {
        return value + " = ANY (" + parameter + ")";
    }

    @Override
    public String amongRows(List<String> columns, List<String> parameters) {
        return "(" + String.join(", ", columns) + ") IN (SELECT * FROM unnest(" + String.join(", ", parameters) + "))";
    }

    @Override
    public String sharesAny(String array, String parameter) {
        return array + " && " + parameter;
    }

    @Override
    public String holdsAll(String array, String parameter) {
        return array + " @> " + parameter;
    }

    @Override
    public String negated(String condition) {
        return "(" + condition + ") IS NOT TRUE";
    }
}
