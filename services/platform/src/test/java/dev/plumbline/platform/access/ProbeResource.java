package dev.plumbline.platform.access;

import dev.plumbline.platform.key.KeyLevel;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Endpoints of each kind of access, for the filter's test only. */
@Path("/")
public class ProbeResource {

    private final Caller caller;
    private final Pool pool;

    ProbeResource(Caller caller, @ReactiveDataSource("access") Pool pool) {
        this.caller = caller;
        this.pool = pool;
    }

    @GET
    @Path("api/public/probe-open")
    @Open
    public Map<String, Object> open() {
        Map<String, Object> body = new HashMap<>();
        body.put("time", Instant.parse("2026-11-24T06:00:00.123456Z"));
        body.put("cost", new BigDecimal("0.000000000012"));
        body.put("nothing", null);
        return body;
    }

    @GET
    @Path("api/public/probe-key")
    @RequiresKey(KeyLevel.PROJECT)
    public Uni<Map<String, String>> key() {
        return Uni.createFrom()
                .item(() -> Map.of("project", caller.key().projectId().value()));
    }

    @GET
    @Path("api/public/probe-slow")
    @Open
    public String slow() {
        throw new PgException("canceling statement due to statement timeout", "ERROR", "57014", "");
    }

    @GET
    @Path("api/public/probe-text/{text}")
    @Open
    public Uni<String> text(@PathParam("text") String text) {
        return pool.preparedQuery("SELECT $1::text")
                .execute(Tuple.of(text))
                .map(rows -> rows.iterator().next().getString(0));
    }

    @POST
    @Path("api/public/probe-score")
    @RequiresKey(KeyLevel.SCORES)
    public Map<String, String> score() {
        return Map.of("level", caller.key().level().name());
    }

    @GET
    @Path("api/probe/{projectId}/read")
    @Requires(Permission.PROJECT_READ)
    public Map<String, String> read(@PathParam("projectId") String projectId) {
        return Map.of(
                "role",
                caller.membership().role().name(),
                "subject",
                caller.person().subject());
    }

    @GET
    @Path("api/probe/{projectId}/change")
    @Requires(Permission.API_KEYS_CHANGE)
    public Map<String, String> change(@PathParam("projectId") String projectId) {
        return Map.of("role", caller.membership().role().name());
    }

    @GET
    @Path("api/probe/{organizationId}/organization")
    @Requires(Permission.ORGANIZATION_UPDATE)
    public Map<String, String> organization(@PathParam("organizationId") String organizationId) {
        return Map.of("role", caller.membership().role().name());
    }

    @GET
    @Path("api/probe-undeclared")
    public String undeclared() {
        return "never";
    }
}
