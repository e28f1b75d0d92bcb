package dev.plumbline.platform.paging;

/** Where a page stands in its list. */
public record PageMeta(int page, int limit, long totalItems, long totalPages) {

    public static PageMeta of(PageRequest request, long totalItems) {
        long pages = (totalItems + request.limit() - 1) / request.limit();
        return new PageMeta(request.page(), request.limit(), totalItems, pages);
    }
}
