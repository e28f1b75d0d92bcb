package dev.plumbline.analytics.payload;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.filter.FilterOperator;
import dev.plumbline.analytics.filter.FilterVisitor;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks filters against the metadata of one row. A value that is no text is compared as its JSON; a missing one is "none of"
 * everything and "does not contain" anything.
 */
public final class MetadataFilter implements FilterVisitor<Boolean> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final JsonNode metadata;

    private MetadataFilter(JsonNode metadata) {
        this.metadata = metadata;
    }

    /** @param metadata a JSON object in UTF-8, null when the row has none */
    public static boolean matches(List<Filter> filters, byte @Nullable [] metadata) {
        MetadataFilter visitor = new MetadataFilter(parse(metadata));
        return filters.stream().allMatch(filter -> filter.accept(visitor));
    }

    private static JsonNode parse(byte @Nullable [] metadata) {
        if (metadata == null) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(metadata);
        } catch (IOException e) {
            // Nested too deep to be read as JSON: it has no keys to look at.
            return JsonNodeFactory.instance.objectNode();
        }
    }

    @Override
    public Boolean textEntry(Filter.TextEntry filter) {
        String text = text(filter.key());
        if (text == null) {
            return filter.operator() == FilterOperator.DOES_NOT_CONTAIN;
        }
        return switch (filter.operator()) {
            case EQUALS -> text.equals(filter.value());
            case CONTAINS -> text.contains(filter.value());
            case DOES_NOT_CONTAIN -> !text.contains(filter.value());
            case STARTS_WITH -> text.startsWith(filter.value());
            case ENDS_WITH -> text.endsWith(filter.value());
            default -> throw unsupported(filter);
        };
    }

    @Override
    public Boolean numberEntry(Filter.NumberEntry filter) {
        BigDecimal number = number(filter.key());
        if (number == null) {
            return false;
        }
        int comparison = number.compareTo(filter.value());
        return switch (filter.operator()) {
            case EQUALS -> comparison == 0;
            case GREATER -> comparison > 0;
            case LESS -> comparison < 0;
            case AT_LEAST -> comparison >= 0;
            case AT_MOST -> comparison <= 0;
            default -> throw unsupported(filter);
        };
    }

    @Override
    public Boolean boolEntry(Filter.BoolEntry filter) {
        boolean equal = String.valueOf(filter.value()).equals(text(filter.key()));
        return equal == (filter.operator() == FilterOperator.EQUALS);
    }

    @Override
    public Boolean optionsEntry(Filter.OptionsEntry filter) {
        String text = text(filter.key());
        boolean among = text != null && filter.values().contains(text);
        return among == (filter.operator() == FilterOperator.ANY_OF);
    }

    private @Nullable String text(String key) {
        JsonNode value = metadata.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        return value.isTextual() ? value.textValue() : value.toString();
    }

    private @Nullable BigDecimal number(String key) {
        String text = text(key);
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Override
    public Boolean time(Filter.Time filter) {
        throw unsupported(filter);
    }

    @Override
    public Boolean text(Filter.Text filter) {
        throw unsupported(filter);
    }

    @Override
    public Boolean options(Filter.Options filter) {
        throw unsupported(filter);
    }

    @Override
    public Boolean arrayOptions(Filter.ArrayOptions filter) {
        throw unsupported(filter);
    }

    @Override
    public Boolean number(Filter.Numeric filter) {
        throw unsupported(filter);
    }

    @Override
    public Boolean bool(Filter.Bool filter) {
        throw unsupported(filter);
    }

    @Override
    public Boolean presence(Filter.Presence filter) {
        throw unsupported(filter);
    }

    /** The parser lets none of these through. */
    private static IllegalStateException unsupported(Filter filter) {
        return new IllegalStateException(
                "Not a filter on metadata: " + filter.getClass().getSimpleName());
    }
}
