/** The number of this page: a style sheet that a script makes has to have it. */
export const pageNonce = (): string => document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';

/** What holds the page still below a dialog asks for the number by this name. */
export function allowOwnStyles(): void {
  (globalThis as { __webpack_nonce__?: string }).__webpack_nonce__ = pageNonce();
}
