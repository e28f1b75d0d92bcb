package dev.plumbline.analytics.list;

import dev.plumbline.platform.paging.Page;
import dev.plumbline.platform.paging.PageRequest;
import java.util.List;
import java.util.function.Function;

/** One page of what a store found, and how many there are in all. */
public record ListPage<T>(List<T> items, long total) {

    /** As an answer carries it. */
    public <V> Page<V> toPage(PageRequest request, Function<T, V> view) {
        return Page.of(items.stream().map(view).toList(), request, total);
    }
}
