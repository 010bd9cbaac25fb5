/** Reads `filter[city][in]=a,b` into nested values; a key given twice is a list. Bounded: 3 levels, 200 pairs. */
export function readQueryString(text: string): Record<string, unknown> {
  const result = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of [...new URLSearchParams(text)].slice(0, 200)) {
    const path = key.split(/[[\]]+/u).filter(Boolean).slice(0, 3);
    if (path.length === 0 || path.includes('__proto__')) continue;
    let at = result;
    for (const part of path.slice(0, -1)) {
      const next = at[part];
      at = (typeof next === 'object' && next !== null && !Array.isArray(next) ? next : (at[part] = Object.create(null) as object)) as Record<string, unknown>;
    }
    const name = path.at(-1)!;
    const before = at[name];
    at[name] = before === undefined ? value : Array.isArray(before) ? [...(before as unknown[]), value] : [before, value];
  }
  return result;
}
