package dev.plumbline.analytics.health;

import dev.plumbline.langfuse.health.Health;
import dev.plumbline.platform.access.Open;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Health and readiness as the contract has them. */
@Singleton
@Path("/api/public")
public class HealthResource {

    private static final Logger LOG = Logger.getLogger(HealthResource.class);

    /** A database that has not answered by then would not serve a request either. */
    private static final Duration DATABASE_LIMIT = Duration.ofSeconds(3);

    private final Pool pool;
    private final String version;
    private volatile boolean stopping;

    HealthResource(
            @ReactiveDataSource("read") Pool pool,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.pool = pool;
        this.version = version;
    }

    /** 503 for a database that is away only where it is asked for: a restart of this node would not bring it back. */
    @GET
    @Path("health")
    @Open
    public Uni<RestResponse<Health>> health(@RestQuery @DefaultValue("false") String failIfDatabaseUnavailable) {
        if (!failIfDatabaseUnavailable.equals("true")) {
            return Uni.createFrom().item(ok());
        }
        return SelectNow.run(pool)
                .ifNoItem()
                .after(DATABASE_LIMIT)
                .fail()
                .map(answered -> ok())
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf("database unavailable reason=%s", failure.getMessage());
                    return RestResponse.status(
                            RestResponse.Status.SERVICE_UNAVAILABLE, new Health("Database not available", version));
                });
    }

    /** 500 once this node has been told to stop, so that no new traffic comes. */
    @GET
    @Path("ready")
    @Open
    public RestResponse<Health> ready() {
        return stopping
                ? RestResponse.status(RestResponse.Status.INTERNAL_SERVER_ERROR, new Health("Shutting down", version))
                : ok();
    }

    void stop(@Observes ShutdownDelayInitiatedEvent event) {
        stopping = true;
    }

    private RestResponse<Health> ok() {
        return RestResponse.ok(new Health("OK", version));
    }
}
