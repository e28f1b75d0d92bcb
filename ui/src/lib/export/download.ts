/** Hands a file to the person, as a click on a link would. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // The browser reads it after the click, in its own time.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
