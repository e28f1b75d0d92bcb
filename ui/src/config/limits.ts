/** Odd numbers of the interface, each with its reason. */

/** Fast enough that a developer sees her call while she looks, slow enough for a shared server. */
export const LIST_REFRESH_MS = 5_000

/** A trace that is still being written changes every second or two. */
export const LIVE_TRACE_REFRESH_MS = 2_000

/** SDKs flush within seconds; a trace quiet for this long is read far less often. */
export const TRACE_QUIET_AFTER_MS = 60_000
export const QUIET_TRACE_REFRESH_MS = 30_000

/** A trace of more than one answer is read as a whole when it has changed: megabytes, so less often. */
export const LARGE_TRACE_REFRESH_MS = 10_000

/** The waiting page promises "at once". */
export const FIRST_TRACE_POLL_MS = 1_000

/** A program that was started has sent something by now, unless it sends elsewhere. */
export const SILENCE_MS = 20_000

/** While somebody waits and looks. */
export const INGEST_PROBLEM_POLL_MS = 3_000

/** Access tokens live 30 minutes; half of that leaves room for a laptop lid and a restart of Keycloak. */
export const RENEW_BEFORE_SECONDS = 15 * 60

/** A renewal that failed is tried again no sooner than this, so a Keycloak that is down is left alone. */
export const RENEW_RETRY_MS = 30_000

/** Long text is laid out in pieces: a 10 MB attribute must not stop the page. */
export const TEXT_PIECE = 10_000

/** Markers in one chart: one page of the list, which is as many as the server gives at once. */
export const CHART_TRACES = 100

/** A login page that is still starting is asked again this often. */
export const SIGN_IN_RETRY_MS = 2_000

/** One more piece of text at most: more at once would stop the page for seconds. */
export const TEXT_PIECE_MOST = 200_000

/** Lines of a JSON tree drawn before "show more". */
export const JSON_ROWS_PIECE = 200

/** Markdown longer than this is shown as text: hostile Markdown takes time in the square of its length. */
export const MARKDOWN_MOST = 30_000
