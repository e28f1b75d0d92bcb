package dev.plumbline.platform.paging;

import java.util.List;

/** One page of a list. */
public record Page<T>(List<T> data, PageMeta meta) {

    public static <T> Page<T> of(List<T> data, PageRequest request, long totalItems) {
        return new Page<>(data, PageMeta.of(request, totalItems));
    }
}
