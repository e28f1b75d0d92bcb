package dev.plumbline.analytics.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.filter.FilterOperator;
import dev.plumbline.platform.errors.ApiException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {

    private static final ListOrder NEWEST = new ListOrder("timestamp", true);

    @Test
    void absentAndEmptyParametersAreNoCondition() {
        assertThat(new Conditions()
                        .equal("name", null)
                        .equal("name", "")
                        .anyOf("environment", null)
                        .allOf("tags", List.of("", ","))
                        .from("timestamp", "from", "")
                        .and(List.of()))
                .isEmpty();
    }

    @Test
    void theExpressionReplacesEveryParameterOfItsColumn() {
        Filter expression = new Filter.Text("name", FilterOperator.CONTAINS, "x");

        assertThat(new Conditions().equal("name", "a").equal("userId", "u").and(List.of(expression)))
                .containsExactly(expression, new Filter.Text("userId", FilterOperator.EQUALS, "u"));
    }

    @Test
    void readsAnOffsetWhosePlusArrivedAsASpace() {
        assertThat(new Conditions()
                        .from("timestamp", "from", "2026-11-20T02:00:00 02:00")
                        .and(List.of()))
                .containsExactly(
                        new Filter.Time("timestamp", FilterOperator.AT_LEAST, Instant.parse("2026-11-20T00:00:00Z")));
    }

    @Test
    void refusesTimesWithoutOffsetAndNul() {
        assertThatThrownBy(() -> new Conditions().to("timestamp", "toTimestamp", "2026-11-20T02:00:00"))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("toTimestamp");
        assertThatThrownBy(() -> new Conditions().equal("name", "a\0b")).isInstanceOf(ApiException.class);
    }

    @Test
    void ordersByWhatIsAllowed() {
        List<String> allowed = List.of("timestamp", "name");

        assertThat(ListOrder.parse(null, allowed, NEWEST)).isEqualTo(NEWEST);
        assertThat(ListOrder.parse("", allowed, NEWEST)).isEqualTo(NEWEST);
        assertThat(ListOrder.parse("name.asc", allowed, NEWEST)).isEqualTo(new ListOrder("name", false));
        assertThat(ListOrder.parse("name.DESC", allowed, NEWEST)).isEqualTo(new ListOrder("name", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "name.", ".asc", "name.up", "cost.asc", "name;drop.asc"})
    void refusesOtherOrdersNamingTheColumns(String orderBy) {
        assertThatThrownBy(() -> ListOrder.parse(orderBy, List.of("timestamp", "name"), NEWEST))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("timestamp, name");
    }
}
