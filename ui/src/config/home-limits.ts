/** Odd numbers of Home, each with its reason. */

/** Home is looked at over hours and asks for more than a list does. */
export const HOME_REFRESH_MS = 60_000

/** Lines or colours that can be told apart in one chart; the rest is one more, called other. */
export const CHART_SERIES = 6

/** Rows of a ranking beside a chart, as many as fit its height. */
export const RANKING_ROWS = 8

/** Rows of a table of latencies: more names than anybody reads, and sorting within them is exact for fewer. */
export const LATENCY_ROWS = 100

/** Choices of a filter; whoever looks for another types it. */
export const FILTER_CHOICES = 100
