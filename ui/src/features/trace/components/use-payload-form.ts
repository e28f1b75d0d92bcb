import { useLocalStorage } from '@mantine/hooks'
import { payloadForms, type PayloadForm } from '@/components/payload/payload'

/** Whoever wants raw JSON wants it everywhere. */
export function usePayloadForm(): [PayloadForm, (form: PayloadForm) => void] {
  const [kept, keep] = useLocalStorage<PayloadForm>({ key: 'plumbline.payload-form', defaultValue: 'pretty' })
  return [payloadForms.includes(kept) ? kept : 'pretty', keep]
}
