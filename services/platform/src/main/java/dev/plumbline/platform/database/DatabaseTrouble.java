package dev.plumbline.platform.database;

import com.fasterxml.jackson.core.JacksonException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** Tells a database that is away or overloaded (try again) from a statement that is wrong (do not). */
public final class DatabaseTrouble {

    /** SQLSTATE classes: connection exceptions, insufficient resources, operator intervention, system errors. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

    /** Serialization failure, deadlock, read-only (a failover in progress), lock not available. */
    private static final Set<String> STATES = Set.of("40001", "40P01", "25006", "55P03");

    /** statement_timeout: the statement was too slow, and the next try would be as well. */
    private static final String QUERY_CANCELED = "57014";

    /** character_not_in_repertoire: text of a parameter that is no valid UTF-8, or holds a NUL. */
    private static final String BAD_CHARACTER = "22021";

    private DatabaseTrouble() {}

    public static boolean isUnavailable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isUnavailableItself(cause)) {
                return true;
            }
        }
        return false;
    }

    /** True for a statement cancelled by its time budget. */
    public static boolean isTooSlow(Throwable failure) {
        return hasState(failure, QUERY_CANCELED);
    }

    /** True for a text that no row can hold: a NUL that came with an address, say. */
    public static boolean isUnstorableText(Throwable failure) {
        return hasState(failure, BAD_CHARACTER);
    }

    private static boolean hasState(Throwable failure, String state) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PgException database && state.equals(database.getSqlState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnavailableItself(Throwable failure) {
        if (failure instanceof PgException database) {
            return isUnavailable(database.getSqlState());
        }
        if (failure instanceof JacksonException) {
            // an IOException by descent only: what was read was in memory
            return false;
        }
        if (failure instanceof IOException || failure instanceof TimeoutException) {
            return true;
        }
        // Vert.x reports a closed connection and a full wait queue as bare exceptions with these words.
        String message = String.valueOf(failure.getMessage());
        return failure.getClass().getName().startsWith("io.vertx.")
                && (message.contains("onnection") || message.contains("Timeout") || message.contains("Pool"));
    }

    private static boolean isUnavailable(String state) {
        return !QUERY_CANCELED.equals(state)
                && state.length() == 5
                && (STATES.contains(state) || CLASSES.contains(state.substring(0, 2)));
    }
}
