import { urls } from '@/config/urls'
import { http } from '@/lib/http'
import { download } from '@/lib/export/download'

/** The whole trace with its payloads; asked for with the token, which a plain link could not carry. */
export async function downloadTrace(projectId: string, traceId: string): Promise<void> {
  download(`trace-${traceId}.json`, await http.file(urls.traceDownload(projectId, traceId)))
}
