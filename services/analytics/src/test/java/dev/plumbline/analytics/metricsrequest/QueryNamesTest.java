package dev.plumbline.analytics.metricsrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.analytics.metricsrequest.QueryNames.GivenMetric;
import dev.plumbline.analytics.query.Expression;
import dev.plumbline.analytics.query.Measure;
import dev.plumbline.analytics.query.Table;
import dev.plumbline.analytics.query.View;
import dev.plumbline.platform.errors.ApiException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QueryNamesTest {

    private static final Expression NAME = new Expression(Set.of(Table.SPAN), dialect -> "s.name");

    @Test
    void textsAreCountedAndNothingElse() {
        assertThat(names("uniq").metrics()).hasSize(1);
        assertThatThrownBy(() -> names("sum").metrics())
                .isInstanceOf(ApiException.class)
                .hasMessage(
                        "Aggregation \"sum\" is not valid for measure \"m\" (type: string). Valid aggregations: count, uniq");
    }

    private static QueryNames names(String aggregation) {
        Measure measure = new Measure("m", Measure.Type.STRING, "names", NAME, null, true, null, null);
        View view = new View(
                "v",
                Table.SPAN,
                NAME,
                "time",
                Map.of(),
                List.of(),
                List.of(measure),
                Map.of(),
                Map.of(),
                List.of(),
                new View.Place(NAME, NAME, NAME),
                null);
        return new QueryNames(
                view, new QueryNames.Given(List.of(), List.of(new GivenMetric("m", aggregation)), List.of()), false);
    }
}
