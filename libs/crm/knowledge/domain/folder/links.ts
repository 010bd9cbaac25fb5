// Code is shown as it is written: what looks like a link in it is none.
const code = '(?<code>^(?<fence> {0,3}(?:`{3,}|~{3,}))[^\\n]*\\n(?:[\\s\\S]*?\\n)??\\k<fence>[`~]*[ \\t]*(?=\\n|$(?![\\s\\S]))|(?<!`)(?<ticks>`+)(?!`)(?:(?!\\n\\s*\\n)[\\s\\S])*?(?<!`)\\k<ticks>(?!`))';
const before = '(?<before>\\]\\(\\s*|^ {0,3}\\[[^\\]\\n]+\\]:[ \\t]*)';
const address = '(?:<(?<angled>[^<>\\n]*)>|(?<bare>[^\\s()<>]+(?:\\([^\\s()]*\\)[^\\s()<>]*)*))';
// An address with blanks in it is none, unless it stands in angle brackets.
const after = `(?=\\s*(?:"[^"]*"|'[^']*'|\\([^)]*\\))?\\s*\\)|[ \\t]*(?:"[^"\\n]*"|'[^'\\n]*'|\\([^)\\n]*\\))?[ \\t]*(?:\\n|$))`;
const pieces = new RegExp(`${code}|${before}${address}${after}`, 'gmu');

/** The text with the address of each link and picture as `toAddress` says; one that it answers null stays as it is written. */
export function withLinks(body: string, toAddress: (address: string) => string | null): string {
  return body.replace(pieces, (whole: string, ...rest: unknown[]) => {
    const { code: shown, before: opening, angled, bare } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (shown !== undefined) return whole;
    const made = toAddress(angled ?? bare ?? '');
    return made === null ? whole : `${opening!}${made}`;
  });
}

/** An address as it may stand in Markdown without angle brackets. */
export const inAddress = (path: string): string => encodeURI(path).replace(/[()#?]/gu, (sign) => `%${sign.codePointAt(0)!.toString(16).toUpperCase()}`);

/** Whether an address leads to a place of the folder, and not elsewhere. */
export const isOfFolder = (address: string): boolean => address !== '' && !/^(?:[a-z][a-z0-9+.-]*:|#|\/\/)/iu.test(address);

/** The path and the place in the text that an address names. */
export function addressParts(address: string): { readonly path: string; readonly place: string } {
  const [, path = '', place = ''] = /^([^#?]*)(?:\?[^#]*)?(#.*)?$/u.exec(address) ?? [];
  try {
    return { path: decodeURIComponent(path), place };
  } catch {
    return { path, place }; // a percent sign that encodes nothing stands for itself
  }
}
