import { accessToken, replaceToken, signIn } from './session/session'
import { Problem, problemOf, unreachable } from './problem'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

async function send(method: Method, url: string, token: string | null, body: unknown, signal?: AbortSignal, accept = 'application/json'): Promise<Response> {
  const headers: Record<string, string> = { Accept: accept }
  if (token !== null) headers.Authorization = `Bearer ${token}`
  if (body !== undefined) headers['Content-Type'] = 'application/json'
  try {
    return await fetch(url, { method, headers, body: body === undefined ? null : JSON.stringify(body), signal: signal ?? null })
  } catch (error) {
    if (signal?.aborted) throw error
    throw unreachable()
  }
}

async function call<T>(method: Method, url: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  return answer<T>(await ask(method, url, body, signal))
}

async function ask(method: Method, url: string, body?: unknown, signal?: AbortSignal, accept?: string): Promise<Response> {
  const token = await accessToken()
  if (token === null) return leave()
  let response = await send(method, url, token, body, signal, accept)
  if (response.status === 401) {
    const next = await replaceToken(token)
    if (next === null) return leave()
    response = await send(method, url, next, body, signal, accept)
  }
  return response
}

async function answer<T>(response: Response): Promise<T> {
  if (!response.ok) throw await problemOf(response)
  return (response.status === 204 ? undefined : await response.json()) as T
}

/** The page is being left for the login page: the caller waits, so that no error flashes up meanwhile. */
async function leave(): Promise<never> {
  await signIn()
  return new Promise<never>(() => {})
}

/** What anybody may read, signed in or not. */
async function open<T>(url: string, signal?: AbortSignal): Promise<T> {
  return answer<T>(await send('GET', url, null, undefined, signal))
}

/** A file of the server's, for a link that saves it. */
async function file(url: string): Promise<Blob> {
  const response = await ask('GET', url, undefined, undefined, '*/*')
  if (!response.ok) throw await problemOf(response)
  return response.blob()
}

export const http = {
  open,
  file,
  put: <T>(url: string, body: unknown) => call<T>('PUT', url, body),
  get: <T>(url: string, signal?: AbortSignal) => call<T>('GET', url, undefined, signal),
  post: <T>(url: string, body: unknown = {}, signal?: AbortSignal) => call<T>('POST', url, body, signal),
  patch: <T>(url: string, body: unknown) => call<T>('PATCH', url, body),
  remove: (url: string) => call<void>('DELETE', url),
}

export { Problem }
