package dev.plumbline.ingestion.batch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Requests in order of arrival, bounded in number and bytes. Not thread-safe: the writer's lock guards it. */
final class WriteQueue {

    private final int maxWaiting;
    private final long maxBytes;
    private final Set<Pending> waiting = new LinkedHashSet<>();
    private long bytes;

    WriteQueue(int maxWaiting, long maxBytes) {
        this.maxWaiting = maxWaiting;
        this.maxBytes = maxBytes;
    }

    /** False when it is full; a request alone is taken however large it is. */
    boolean offer(Pending pending) {
        boolean full = waiting.size() >= maxWaiting || bytes + pending.bytes() > maxBytes;
        if (full && !waiting.isEmpty()) {
            return false;
        }
        waiting.add(pending);
        bytes += pending.bytes();
        return true;
    }

    void remove(Pending pending) {
        if (waiting.remove(pending)) {
            bytes -= pending.bytes();
        }
    }

    /** The oldest requests that fit into one transaction; at least one, unless nothing waits. */
    List<Pending> take(int batchRows, long batchBytes) {
        List<Pending> batch = new ArrayList<>();
        int rows = 0;
        long size = 0;
        Iterator<Pending> next = waiting.iterator();
        while (next.hasNext()) {
            Pending pending = next.next();
            rows += pending.rows();
            size += pending.bytes();
            if (!batch.isEmpty() && (rows > batchRows || size > batchBytes)) {
                break;
            }
            next.remove();
            bytes -= pending.bytes();
            batch.add(pending);
        }
        return batch;
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }
}
