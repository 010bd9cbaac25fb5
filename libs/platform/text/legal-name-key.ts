import { searchKey } from './search-key.ts';

const legalForms = new Set(['ооо', 'оао', 'зао', 'пао', 'ао', 'ип', 'тов', 'тзов', 'пат', 'прат', 'ат', 'фоп', 'дп', 'чп', 'пп', 'llc', 'ltd', 'limited', 'inc', 'incorporated', 'corp', 'corporation', 'co', 'company', 'gmbh', 'ag', 'kg', 'se', 'sa', 'sarl', 'srl', 'spa', 'bv', 'nv', 'oy', 'ab', 'as', 'plc', 'sro', 'spzoo']);

/** A name without its legal form, as a search key: «ООО "Ромашка"» and «Romashka LLC» are one. */
export function legalNameKey(name: string): string {
  const words = name.normalize('NFKC').toLowerCase().replace(/[«»„“”"'’]/gu, ' ').replace(/\./gu, '').split(/[^\p{L}\p{N}&+-]+/u).filter(Boolean);
  const kept = words.filter((word) => !legalForms.has(word));
  return searchKey((kept.length > 0 ? kept : words).join(' ')) || name.trim().toLowerCase();
}
