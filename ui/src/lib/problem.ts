/** An answer of the server that is not a success, in the terms of RFC 9457. Status 0: there was no answer. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly detail: string | null
  readonly retryAfterSeconds: number | null

  constructor(status: number, code: string, detail: string | null, retryAfterSeconds: number | null = null) {
    super(detail ?? code)
    this.name = 'Problem'
    this.status = status
    this.code = code
    this.detail = detail
    this.retryAfterSeconds = retryAfterSeconds
  }

  /** The same request may succeed later without anybody changing anything. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }
}

export function unreachable(): Problem {
  return new Problem(0, 'unreachable', null)
}

export async function problemOf(response: Response): Promise<Problem> {
  const body = await response.json().catch(() => null)
  const retryAfter = Number(response.headers.get('Retry-After'))
  return new Problem(
    response.status,
    text(body?.code) ?? String(response.status),
    text(body?.detail) ?? text(body?.title),
    Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : null,
  )
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
