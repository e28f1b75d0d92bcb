package dev.plumbline.analytics.metrics;

import dev.plumbline.analytics.metricsrequest.MetricsQueryParser;
import dev.plumbline.analytics.query.MetricsApi;
import dev.plumbline.analytics.query.MetricsQuery;
import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.RequiresKey;
import dev.plumbline.platform.key.KeyLevel;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Metrics v2 of the public API: no traces, and no answers without bounds. */
@Path("/api/public/v2/metrics")
public class MetricsV2Resource {

    private final SelectMetrics metrics;
    private final Caller caller;

    MetricsV2Resource(SelectMetrics metrics, Caller caller) {
        this.metrics = metrics;
        this.caller = caller;
    }

    /** @param query the query as JSON */
    @GET
    @RequiresKey(KeyLevel.PROJECT)
    public Uni<MetricsResponse> metrics(@RestQuery @Nullable String query) {
        MetricsQuery parsed = MetricsQueryParser.parse(MetricsApi.V2, query);
        return metrics.run(caller.key().projectId(), parsed).map(MetricsResponse::new);
    }
}
