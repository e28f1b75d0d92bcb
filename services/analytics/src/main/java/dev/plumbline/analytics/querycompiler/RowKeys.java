package dev.plumbline.analytics.querycompiler;

import java.util.List;

/**
 * Some rows of a view.
 *
 * @param values the values of every key of the view, in its order: the rows' first keys, then their second ones
 */
public record RowKeys(List<List<String>> values) {

    public RowKeys {
        values = List.copyOf(values);
    }
}
