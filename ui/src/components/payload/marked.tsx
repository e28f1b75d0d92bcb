/** A text with what was searched for marked. */
export function Marked({ text, find }: { text: string; find: string }) {
  if (find === '') return text
  const parts = text.split(new RegExp(`(${find.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')})`, 'gi'))
  // Parts have no identity but their place.
  // oxlint-disable-next-line react/no-array-index-key
  return parts.map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : <span key={index}>{part}</span>))
}
