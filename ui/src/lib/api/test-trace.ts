import { urls } from '@/config/urls'
import { http } from '@/lib/http'

/** Has the server store a trace of its own making. */
export const sendTestTrace = (projectId: string) => http.post<{ traceId: string }>(urls.testTrace(projectId))
