package dev.plumbline.analytics.explore;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.filter.FilterOperator;
import dev.plumbline.analytics.list.ListOrder;
import dev.plumbline.analytics.list.StoredText;
import dev.plumbline.analytics.payload.JsonText;
import dev.plumbline.analytics.trace.TraceItem;
import dev.plumbline.analytics.trace.TraceParts;
import dev.plumbline.analytics.trace.TraceQuery;
import dev.plumbline.analytics.trace.TraceStore;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.paging.Page;
import dev.plumbline.platform.paging.PageRequest;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A session as a conversation: its traces in order, with what went in and what came out. */
@Path("/api/projects/{projectId}/sessions/{sessionId}/traces")
public class SessionTraceResource {

    private static final ListOrder OLDEST_FIRST = new ListOrder("timestamp", false);
    private static final TraceParts OWN_PAYLOAD = new TraceParts(TraceParts.Io.OWN, false, false);

    private final TraceStore traces;

    SessionTraceResource(TraceStore traces) {
        this.traces = traces;
    }

    @GET
    @Requires(Permission.PROJECT_READ)
    public Uni<Page<SessionTrace>> list(
            @RestPath String projectId,
            @RestPath String sessionId,
            @RestQuery @Nullable String page,
            @RestQuery @Nullable String limit) {
        if (!StoredText.canBe(sessionId)) {
            throw ApiException.notFound("Session not found");
        }
        TraceQuery query = new TraceQuery(
                List.of(new Filter.Text("sessionId", FilterOperator.EQUALS, sessionId)),
                OLDEST_FIRST,
                PageRequest.of(page, limit),
                OWN_PAYLOAD);
        return traces.list(new ProjectId(projectId), query).map(found -> found.toPage(query.page(), SessionTrace::of));
    }

    /** @param input any JSON */
    public record SessionTrace(
            @JsonUnwrapped TraceSummary summary,
            @Nullable Object input,
            @Nullable Object output) {

        static SessionTrace of(TraceItem item) {
            return new SessionTrace(
                    TraceSummary.of(item.trace()),
                    JsonText.value(item.payload().inputText()),
                    JsonText.value(item.payload().outputText()));
        }
    }
}
