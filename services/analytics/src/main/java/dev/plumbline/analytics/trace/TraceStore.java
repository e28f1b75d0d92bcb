package dev.plumbline.analytics.trace;

import dev.plumbline.analytics.list.ListPage;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Reads traces. */
public interface TraceStore {

    Uni<ListPage<TraceItem>> list(ProjectId project, TraceQuery query);

    Uni<Optional<FullTrace>> find(ProjectId project, String id, TraceParts parts);

    /** False for a trace that does not exist as well. */
    Uni<Boolean> isPublic(ProjectId project, String id);

    /** The rows of these traces by id, as far as they exist. */
    Uni<Map<String, Trace>> rows(ProjectId project, Collection<String> ids);

    /** The id of the newest trace. */
    Uni<Optional<String>> newest(ProjectId project);

    /** Which of some projects has a trace of this id. */
    Uni<Optional<ProjectId>> locate(Collection<ProjectId> projects, String id);
}
