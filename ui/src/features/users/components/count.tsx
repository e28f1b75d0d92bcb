import { useFormat } from '@/lib/format/use-format'

export function Count({ value }: { value: number }) {
  return useFormat().count(value)
}
