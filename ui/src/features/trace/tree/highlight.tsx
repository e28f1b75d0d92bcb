import { visible } from '@/lib/visible'
import { highlighted } from './search'

/** What was searched for, marked in a text. */
export function Highlight({ text, find }: { text: string; find: string }) {
  // Parts have no identity but their place.
  // oxlint-disable-next-line react/no-array-index-key
  return highlighted(visible(text), find).map((part, index) => (part.marked ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>))
}
