export const DEFAULT_LIMIT = 50
/** Rows of a page on offer. */
export const limits = [20, 50, 100] as const
