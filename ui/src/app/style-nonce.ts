/** The nonce of this response, which lets Mantine's generated style elements through the content policy. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
}
