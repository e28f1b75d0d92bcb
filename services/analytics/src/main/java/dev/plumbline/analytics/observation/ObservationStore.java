package dev.plumbline.analytics.observation;

import dev.plumbline.analytics.list.ListPage;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Reads observations with their payloads. */
public interface ObservationStore {

    Uni<ListPage<ObservationItem>> list(ProjectId project, ObservationQuery query);

    /** The newest observation of that id. */
    Uni<Optional<ObservationItem>> find(ProjectId project, String id);

    Uni<Optional<ObservationItem>> find(ProjectId project, String traceId, String id);

    /** The observations of a trace after one of them, in order of start, without payloads. */
    Uni<List<Observation>> after(ProjectId project, TraceDays trace, ObservationCursor after, int limit);
}
