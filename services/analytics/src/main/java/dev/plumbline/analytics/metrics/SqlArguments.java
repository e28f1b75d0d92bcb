package dev.plumbline.analytics.metrics;

import dev.plumbline.analytics.querycompiler.SqlQuery;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The parameters of a compiled statement as the driver wants them. */
final class SqlArguments {

    private SqlArguments() {}

    static Tuple bind(SqlQuery sql) {
        Tuple tuple = Tuple.tuple();
        for (Object value : sql.parameters()) {
            if (value instanceof Instant instant) {
                tuple.addOffsetDateTime(instant.atOffset(ZoneOffset.UTC));
            } else if (value instanceof List<?> texts) {
                tuple.addArrayOfString(texts.toArray(String[]::new));
            } else {
                tuple.addValue(value);
            }
        }
        return tuple;
    }
}
