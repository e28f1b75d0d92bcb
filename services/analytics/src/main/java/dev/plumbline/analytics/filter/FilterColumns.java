package dev.plumbline.analytics.filter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns that one endpoint filters on, in the order in which an error names them, with other names for some of them. */
public record FilterColumns(Map<String, ColumnKind> kinds, Map<String, String> aliases) {

    public FilterColumns {
        kinds = new LinkedHashMap<>(kinds);
        aliases = Map.copyOf(aliases);
    }

    public static FilterColumns none() {
        return new FilterColumns(Map.of(), Map.of());
    }

    /** These columns and {@code names} of {@code kind}. */
    public FilterColumns with(ColumnKind kind, String... names) {
        Map<String, ColumnKind> more = new LinkedHashMap<>(kinds);
        for (String name : names) {
            more.put(name, kind);
        }
        return new FilterColumns(more, aliases);
    }

    public FilterColumns withAlias(String alias, String name) {
        Map<String, String> more = new LinkedHashMap<>(aliases);
        more.put(alias, name);
        return new FilterColumns(kinds, more);
    }

    /** The column's proper name. */
    String canonical(String name) {
        return aliases.getOrDefault(name, name);
    }

    @Nullable
    ColumnKind kind(String canonicalName) {
        return kinds.get(canonicalName);
    }

    /** All in one line, as an error lists them. */
    String names() {
        return alternatives(List.copyOf(kinds.keySet()));
    }

    /** "a, b or c", as an error lists what is allowed. */
    static String alternatives(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }
}
