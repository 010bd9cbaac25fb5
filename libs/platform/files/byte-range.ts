/** The span a Range header asks for: null where it asks for none that we serve, `unsatisfiable` where it lies outside. */
export function byteRange(header: string | undefined, size: number): { readonly from: number; readonly to: number } | null | 'unsatisfiable' {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/u.exec(header ?? '');
  if (!asked || (asked[1] === '' && asked[2] === '')) return null;
  const last = asked[2] === '' ? size - 1 : Number(asked[2]);
  const span = asked[1] === '' ? { from: Math.max(0, size - Number(asked[2])), to: size } : { from: Number(asked[1]), to: Math.min(last, size - 1) + 1 };
  return span.from >= size || span.from >= span.to ? 'unsatisfiable' : span;
}
