package dev.plumbline.analytics.list;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;

/** A compiled statement and its arguments, {@code $1} first. */
public record ListSql(String sql, List<Object> arguments) {

    public Tuple tuple() {
        return Tuple.tuple(arguments);
    }
}
