package dev.plumbline.analytics.metrics;

import dev.plumbline.analytics.metricsrequest.MetricsQueryParser;
import dev.plumbline.analytics.query.MetricsApi;
import dev.plumbline.analytics.query.MetricsQuery;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Figures for the pages of a project: the query of the public API, in the viewer's time zone. A POST for its length; it changes nothing. */
@Path("/api/projects/{projectId}/query")
public class ProjectQueryResource {

    private final SelectMetrics metrics;

    ProjectQueryResource(SelectMetrics metrics) {
        this.metrics = metrics;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.DASHBOARDS_READ)
    public Uni<Answer> query(@RestPath String projectId, String body) {
        MetricsQuery query = MetricsQueryParser.parse(MetricsApi.PAGE, body);
        return metrics.run(new ProjectId(projectId), query).map(rows -> new Answer(rows, Meta.of(query)));
    }

    /** @param data as in the public API */
    public record Answer(List<Map<String, @Nullable Object>> data, Meta meta) {}

    /**
     * How time was cut.
     *
     * @param granularity null without time buckets, as {@code buckets} is empty
     * @param buckets of the whole range, those without rows too
     */
    public record Meta(@Nullable String granularity, String timeZone, List<TimeBuckets.Bucket> buckets) {

        static Meta of(MetricsQuery query) {
            return new Meta(
                    query.granularity() == null ? null : query.granularity().wire(),
                    query.zone().getId().equals("Z") ? "UTC" : query.zone().getId(),
                    TimeBuckets.of(query));
        }
    }
}
