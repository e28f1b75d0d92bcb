package dev.plumbline.ingestion.store;

import dev.plumbline.ingestion.ledger.LedgerEntry;
import dev.plumbline.ingestion.payload.BlockRow;
import dev.plumbline.ingestion.score.Score;
import dev.plumbline.ingestion.span.SpanRow;
import dev.plumbline.ingestion.tracerow.TraceRow;
import dev.plumbline.platform.tenancy.ProjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one request wants stored, ready to be written: payloads are packed. Every row is of {@code project}.
 *
 * @param traces one row for each trace of {@code spans}, because a trace's row is the lock of its spans
 * @param ledger counts that do not depend on what the database holds: refused and discarded
 */
public record Write(
        ProjectId project,
        List<SpanRow> spans,
        List<TraceRow> traces,
        List<BlockRow> blocks,
        List<Score> scores,
        List<LedgerEntry> ledger) {

    /** A span's row with its share of statements and indexes; only its order of magnitude matters. */
    private static final int ROW_BYTES = 1024;

    public static Write ofLedger(ProjectId project, List<LedgerEntry> ledger) {
        return new Write(project, List.of(), List.of(), List.of(), List.of(), ledger);
    }

    public static Write ofScores(ProjectId project, List<Score> scores, List<LedgerEntry> ledger) {
        return new Write(project, List.of(), List.of(), List.of(), scores, ledger);
    }

    public int rows() {
        return 1 + spans.size() + scores.size();
    }

    /** About how much memory it holds until it is committed. */
    public long bytes() {
        return (long) ROW_BYTES * rows()
                + blocks.stream().mapToLong(block -> block.body().length).sum();
    }

    /** The partitions that it needs. */
    public Set<LocalDate> days() {
        return Stream.concat(spans.stream().map(SpanRow::day), blocks.stream().map(BlockRow::day))
                .collect(Collectors.toSet());
    }
}
