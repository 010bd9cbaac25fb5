/** A letter as it leaves: the same words as plain text and as simple HTML. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface LetterContent {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** What the reader is to do, as a button; its address stands below in full, for those who see only text. */
  readonly action?: { readonly label: string; readonly url: string };
  /** Why he gets it, and what to do if he does not expect it. */
  readonly footnote: string;
}

/** Names come from people: a line break in one must not begin a header, nor a tag an element. */
const onOneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
const inHtml = (text: string): string => text.replace(/[&<>"']/gu, (letter) => `&#${letter.codePointAt(0)};`);

export function letterOf({ subject, paragraphs, action, footnote }: LetterContent): Letter {
  const lines = paragraphs.map(onOneLine);
  const text = [...lines, ...(action ? [`${action.label}:\n${action.url}`] : []), `--\n${onOneLine(footnote)}`].join('\n\n');
  const button = action
    ? `<p style="margin:24px 0"><a href="${inHtml(action.url)}" style="display:inline-block;padding:10px 18px;border-radius:6px;background:#0B6E6E;color:#ffffff;text-decoration:none;font-weight:600">${inHtml(action.label)}</a></p><p style="font-size:13px;color:#5c6670;word-break:break-all">${inHtml(action.url)}</p>`
    : '';
  const html = `<!doctype html><html><body style="margin:0;padding:24px;background:#FAFAF8;color:#14181C;font:15px/22px system-ui,-apple-system,'Segoe UI',Roboto,sans-serif"><div style="max-width:520px;margin:0 auto;padding:28px;background:#ffffff;border:1px solid #e4e4df;border-radius:6px"><p style="margin:0 0 20px;font-weight:600;font-size:17px">Holdfast</p>${lines.map((line) => `<p>${inHtml(line)}</p>`).join('')}${button}<hr style="border:0;border-top:1px solid #e4e4df;margin:24px 0 12px"><p style="margin:0;font-size:13px;color:#5c6670">${inHtml(onOneLine(footnote))}</p></div></body></html>`;
  return { subject: onOneLine(subject), text: `${text}\n`, html };
}
