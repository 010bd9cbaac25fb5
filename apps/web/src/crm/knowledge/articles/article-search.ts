import { languages } from '../../../app/i18n/language.ts';
import { articleKinds, articleStates } from './article-types.ts';

export type ArticleSearch = { q?: string; kind?: string; state?: string; language?: string; tag?: string };

const among = (value: unknown, known: readonly string[]): string | undefined => known.find((each) => each === value);

/** What the list is asked, as it stands in the address. */
export function articleSearch({ q, kind, state, language, tag }: Record<string, unknown>): ArticleSearch {
  const found = {
    q: typeof q === 'string' && q.trim() !== '' ? q : undefined, kind: among(kind, articleKinds), state: among(state, articleStates), language: among(language, languages), tag: typeof tag === 'string' && tag !== '' ? tag : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
