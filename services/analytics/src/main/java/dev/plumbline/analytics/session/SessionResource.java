package dev.plumbline.analytics.session;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.filter.FilterOperator;
import dev.plumbline.analytics.list.ListOrder;
import dev.plumbline.analytics.list.ListPage;
import dev.plumbline.analytics.trace.TraceItem;
import dev.plumbline.analytics.trace.TraceParts;
import dev.plumbline.analytics.trace.TraceQuery;
import dev.plumbline.analytics.trace.TraceStore;
import dev.plumbline.analytics.trace.TraceViews;
import dev.plumbline.langfuse.session.Session;
import dev.plumbline.langfuse.session.SessionWithTraces;
import dev.plumbline.langfuse.trace.TraceCore;
import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.RequiresKey;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.key.KeyLevel;
import dev.plumbline.platform.paging.Page;
import dev.plumbline.platform.paging.PageRequest;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** Sessions of the public API. */
@Path("/api/public/sessions")
public class SessionResource {

    /** The traces of a session come in one answer: as many as a conversation has, not as many as a mistake can make. */
    private static final int MAX_TRACES = 1000;

    private static final TraceParts OWN_PAYLOAD = new TraceParts(TraceParts.Io.OWN, false, false);

    private final SessionReader sessions;
    private final TraceStore traces;
    private final Caller caller;

    SessionResource(SessionReader sessions, TraceStore traces, Caller caller) {
        this.sessions = sessions;
        this.traces = traces;
        this.caller = caller;
    }

    @GET
    @RequiresKey(KeyLevel.PROJECT)
    public Uni<Page<Session>> list(@BeanParam SessionListParameters parameters) {
        ProjectId project = caller.key().projectId();
        SessionQuery query = parameters.query();
        return sessions.list(project, query).map(found -> found.toPage(query.page(), row -> session(project, row)));
    }

    @GET
    @Path("{sessionId}")
    @RequiresKey(KeyLevel.PROJECT)
    public Uni<SessionWithTraces> get(@RestPath String sessionId) {
        ProjectId project = caller.key().projectId();
        return sessions.find(project, sessionId)
                .map(found ->
                        found.orElseThrow(() -> ApiException.notFound("Session not found within authorized project")))
                .chain(row -> traces.list(project, traces(sessionId))
                        .map(found -> new SessionWithTraces(session(project, row), views(project, found))));
    }

    private static TraceQuery traces(String sessionId) {
        return new TraceQuery(
                List.of(new Filter.Text("sessionId", FilterOperator.EQUALS, sessionId)),
                new ListOrder("timestamp", false),
                new PageRequest(1, MAX_TRACES),
                OWN_PAYLOAD);
    }

    private static List<TraceCore> views(ProjectId project, ListPage<TraceItem> found) {
        return found.items().stream()
                .map(item -> TraceViews.core(project, item.trace(), item.payload()))
                .toList();
    }

    private static Session session(ProjectId project, SessionRow row) {
        return new Session(row.id(), row.createdAt(), project.value(), row.environment());
    }
}
