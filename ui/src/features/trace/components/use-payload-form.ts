import { useLocalStorage } from '@mantine/hooks'
import type { PayloadForm } from '@/components/payload/payload'

/** Whoever wants raw JSON wants it everywhere. */
export function usePayloadForm() {
  return useLocalStorage<PayloadForm>({ key: 'plumbline.payload-form', defaultValue: 'pretty' })
}
