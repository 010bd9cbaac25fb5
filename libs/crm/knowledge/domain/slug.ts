import { inLatin } from '#platform/text';

/** A title as it stands in an address and as the name of a folder: plain Latin, at most 80 signs. */
export function slugOf(title: string): string {
  const latin = [...title.normalize('NFKC').toLowerCase().normalize('NFC').replace(/['’ʼ]/gu, '')].map(inLatin).join('');
  const words = latin.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
  return words.slice(0, 80).replace(/-$/u, '') || 'article';
}
