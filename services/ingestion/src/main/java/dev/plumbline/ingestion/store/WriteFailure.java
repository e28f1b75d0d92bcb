package dev.plumbline.ingestion.store;

import dev.plumbline.ingestion.rows.VanishedRowException;
import dev.plumbline.platform.database.DatabaseTrouble;
import io.vertx.pgclient.PgException;
import java.sql.SQLException;
import java.util.Set;

/** What a failed batch means, and so what to do about it. */
public enum WriteFailure {
    /** Two writers met, or a row went away between two statements: the same batch may pass now. */
    CONFLICT,
    /** A value that PostgreSQL refuses: some request of the batch is to blame, and only that one may fail. */
    DATA,
    /** The database is away, full, read-only or too slow: everybody comes again. */
    UNAVAILABLE,
    /** A defect of ours, perhaps in a single request. */
    UNKNOWN;

    /** Serialization failure, deadlock, unique violation: the trace was locked, so a key can only be met by a deletion's side. */
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "23505");

    /** SQLSTATE classes: data exception (overflow, bad UTF-8, bad JSON), constraint violation, limit exceeded (index key too long). */
    private static final Set<String> DATA_CLASSES = Set.of("22", "23", "54");

    private static final String QUERY_CANCELED = "57014";

    public static WriteFailure of(Throwable failure) {
        if (failure instanceof VanishedRowException) {
            return CONFLICT;
        }
        if (failure instanceof PgException database) {
            return of(database.getSqlState(), failure);
        }
        if (failure instanceof SQLException || DatabaseTrouble.isUnavailable(failure)) {
            // java.sql comes only from making partitions, which no request can be to blame for
            return UNAVAILABLE;
        }
        return UNKNOWN;
    }

    private static WriteFailure of(String state, Throwable failure) {
        if (CONFLICTS.contains(state)) {
            return CONFLICT;
        }
        if (state.length() == 5 && DATA_CLASSES.contains(state.substring(0, 2))) {
            return DATA;
        }
        return QUERY_CANCELED.equals(state) || DatabaseTrouble.isUnavailable(failure) ? UNAVAILABLE : UNKNOWN;
    }
}
