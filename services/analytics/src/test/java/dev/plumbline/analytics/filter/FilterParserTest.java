package dev.plumbline.analytics.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterParserTest {

    private final FilterParser parser = new FilterParser(FilterColumns.none()
            .with(ColumnKind.TEXT, "name", "userId")
            .with(ColumnKind.TIME, "timestamp")
            .with(ColumnKind.NUMBER, "totalTokens")
            .with(ColumnKind.BOOLEAN, "bookmarked")
            .with(ColumnKind.ARRAY, "tags")
            .with(ColumnKind.METADATA, "metadata")
            .with(ColumnKind.CATEGORY_SCORES, "score_categories")
            .withAlias("tokens", "totalTokens"));

    @Test
    void readsEveryTypeOfTheGrammar() {
        assertThat(parser.parse("""
                [{"type":"datetime","column":"timestamp","operator":">=","value":"2026-01-31T02:00:00+02:00"},
                 {"type":"string","column":"name","operator":"starts with","value":"chat"},
                 {"type":"stringOptions","column":"userId","operator":"none of","value":["a","b"]},
                 {"type":"arrayOptions","column":"tags","operator":"all of","value":["x"]},
                 {"type":"number","column":"totalTokens","operator":"<=","value":1.5},
                 {"type":"boolean","column":"bookmarked","operator":"<>","value":true},
                 {"type":"null","column":"userId","operator":"is not null","value":""},
                 {"type":"stringObject","column":"metadata","key":"tier","operator":"=","value":"gold"},
                 {"type":"numberObject","column":"metadata","key":"n","operator":">","value":3},
                 {"type":"booleanObject","column":"metadata","key":"b","operator":"=","value":false},
                 {"type":"categoryOptions","column":"score_categories","key":"tone","operator":"any of","value":["kind"]}]"""))
                .containsExactly(
                        new Filter.Time("timestamp", FilterOperator.AT_LEAST, Instant.parse("2026-01-31T00:00:00Z")),
                        new Filter.Text("name", FilterOperator.STARTS_WITH, "chat"),
                        new Filter.Options("userId", FilterOperator.NONE_OF, List.of("a", "b")),
                        new Filter.ArrayOptions("tags", FilterOperator.ALL_OF, List.of("x")),
                        new Filter.Numeric("totalTokens", FilterOperator.AT_MOST, new BigDecimal("1.5")),
                        new Filter.Bool("bookmarked", FilterOperator.NOT_EQUALS, true),
                        new Filter.Presence("userId", FilterOperator.IS_NOT_NULL),
                        new Filter.TextEntry("metadata", "tier", FilterOperator.EQUALS, "gold"),
                        new Filter.NumberEntry("metadata", "n", FilterOperator.GREATER, new BigDecimal("3")),
                        new Filter.BoolEntry("metadata", "b", FilterOperator.EQUALS, false),
                        new Filter.OptionsEntry("score_categories", "tone", FilterOperator.ANY_OF, List.of("kind")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "[]", "null"})
    void emptyMeansNoFilter(String json) {
        assertThat(parser.parse(json)).isEmpty();
    }

    @Test
    void nullMeansNoFilter() {
        assertThat(parser.parse((String) null)).isEmpty();
    }

    @Test
    void anAliasBecomesTheColumnsProperName() {
        assertThat(parser.parse("""
                [{"type":"number","column":"tokens","operator":"=","value":0}]""")).extracting(Filter::column).containsExactly("totalTokens");
    }

    @Test
    void refusesAnUnknownColumnNamingTheAllowedOnes() {
        assertInvalid(
                """
                [{"type":"string","column":"nope","operator":"=","value":"x"}]""",
                "Invalid filter column nope. Must be one of name, userId, timestamp, totalTokens, bookmarked, tags,"
                        + " metadata or score_categories");
    }

    @Test
    void refusesATypeTheColumnDoesNotTakeNamingThoseItTakes() {
        assertInvalid(
                """
                [{"type":"number","column":"name","operator":"=","value":1}]""",
                "Invalid filter for field 'name': Filter type 'number' is not supported for dimension type"
                        + " 'string'. Expected 'string', 'stringOptions' or 'null'.");
    }

    @Test
    void refusesAnUnknownOperatorNamingTheAllowedOnes() {
        assertInvalid(
                """
                [{"type":"string","column":"name","operator":"~","value":"x"}]""",
                "Invalid filter for field 'name': Operator '~' is not supported for filter type 'string'. Must be one of"
                        + " =, contains, does not contain, starts with, ends with");
    }

    @Test
    void refusesAnUnknownTypeNamingTheAllowedOnes() {
        assertInvalid(
                """
                [{"type":"regex","column":"name","operator":"=","value":"x"}]""",
                "Invalid filter type 'regex'. Must be one of datetime, string, stringOptions, categoryOptions,"
                        + " arrayOptions, number, stringObject, numberObject, booleanObject, boolean, null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [                                                                                 | Invalid JSON in filter parameter
            [] []                                                                             | Invalid JSON in filter parameter
            {}                                                                                | A filter is a JSON array of {type, column, operator, value, key?}
            ["x"]                                                                             | Every filter needs a text 'column'
            [{"column":"name","operator":"=","value":"x"}]                                    | Every filter needs a text 'type'
            [{"type":"string","column":"name","value":"x"}]                                   | Every filter needs a text 'operator'
            [{"type":"string","column":"name","operator":"=","value":1}]                      | Invalid filter for field 'name': value must be a string
            [{"type":"string","column":"name","operator":"=","value":"a\\u0000"}]             | Invalid filter for field 'name': NUL characters are not allowed
            [{"type":"stringOptions","column":"name","operator":"any of","value":[]}]         | Invalid filter for field 'name': value must be a non-empty array of strings
            [{"type":"arrayOptions","column":"tags","operator":"any of","value":[1]}]         | Invalid filter for field 'tags': value must be an array of strings
            [{"type":"number","column":"tokens","operator":"=","value":"1"}]                  | Invalid filter for field 'tokens': value must be a number
            [{"type":"number","column":"tokens","operator":"<","value":1e9999}]               | Invalid filter for field 'tokens': value is out of range
            [{"type":"boolean","column":"bookmarked","operator":"=","value":"true"}]          | Invalid filter for field 'bookmarked': value must be true or false
            [{"type":"stringObject","column":"metadata","operator":"=","value":"x"}]          | Invalid filter for field 'metadata': key is required for filter type 'stringObject'
            [{"type":"datetime","column":"timestamp","operator":">","value":"2026-01-31"}]    | Invalid filter for field 'timestamp': value must be an ISO 8601 date-time with an offset, such as 2026-01-31T00:00:00Z
            """)
    void refusesWhatIsMalformed(String json, String message) {
        assertInvalid(json, message);
    }

    private void assertInvalid(String json, String message) {
        assertThatThrownBy(() -> parser.parse(json))
                .isInstanceOf(InvalidFilterException.class)
                .hasMessage(message);
    }
}
