package dev.plumbline.analytics.scorelist;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.filter.FilterOperator;
import dev.plumbline.analytics.list.StoredText;
import dev.plumbline.langfuse.score.ScoreV1;
import dev.plumbline.langfuse.score.ScoreV2;
import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.RequiresKey;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.key.KeyLevel;
import dev.plumbline.platform.paging.Page;
import dev.plumbline.platform.paging.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** Scores of version 2 of the public API. */
@Path("/api/public/v2/scores")
public class ScoreResource {

    private final ScoreReader scores;
    private final Caller caller;

    ScoreResource(ScoreReader scores, Caller caller) {
        this.scores = scores;
        this.caller = caller;
    }

    @GET
    @RequiresKey(KeyLevel.PROJECT)
    public Uni<Page<ScoreV2>> list(@BeanParam ScoreListParameters parameters) {
        ScoreQuery query = parameters.query();
        boolean withTrace = parameters.withTrace();
        return scores.list(caller.key().projectId(), query)
                .map(found ->
                        found.toPage(query.page(), item -> new ScoreV2(item.score(), withTrace ? item.trace() : null)));
    }

    @GET
    @Path("{scoreId}")
    @RequiresKey(KeyLevel.PROJECT)
    public Uni<ScoreV1> get(@RestPath String scoreId) {
        if (!StoredText.canBe(scoreId)) {
            throw notFound();
        }
        ScoreQuery query = new ScoreQuery(
                List.of(new Filter.Text("id", FilterOperator.EQUALS, scoreId)),
                ScoreQuery.NEWEST_FIRST,
                new PageRequest(1, 1));
        return scores.list(caller.key().projectId(), query).map(found -> found.items().stream()
                .findFirst()
                .orElseThrow(ScoreResource::notFound)
                .score());
    }

    private static ApiException notFound() {
        return ApiException.notFound("Score not found within authorized project");
    }
}
