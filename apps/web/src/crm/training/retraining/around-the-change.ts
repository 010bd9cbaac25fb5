/** So many lines before and after a change stay to be seen. */
const context = 2;

/** Two texts without what they begin and end with alike, but for the lines around the change. */
export function aroundTheChange(before: string, after: string): { before: string; after: string } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  const [skipped, left] = [Math.max(0, start - context), Math.max(0, end - context)];
  const part = (lines: string[]): string => [...(skipped > 0 ? ['…'] : []), ...lines.slice(skipped, lines.length - left), ...(left > 0 ? ['…'] : [])].join('\n');
  return { before: part(old), after: part(now) };
}
