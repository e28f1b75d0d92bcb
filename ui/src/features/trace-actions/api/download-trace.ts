import { urls } from '@/config/urls'
import { http } from '@/lib/http'
import { saveFile } from '@/lib/save-file'

/** The whole trace with its payloads; asked for with the token, which a plain link could not carry. */
export async function downloadTrace(projectId: string, traceId: string): Promise<void> {
  saveFile(`trace-${traceId}.json`, await http.file(urls.traceDownload(projectId, traceId)))
}
