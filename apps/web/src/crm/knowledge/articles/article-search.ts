import { languages } from '../../../app/i18n/language.ts';
import { articleKinds, articleStates } from './article-types.ts';

export type ArticleSearch = { dialog?: string; q?: string; kind?: string; state?: string; language?: string; tag?: string; archived?: boolean };

const among = (value: unknown, known: readonly string[]): string | undefined => known.find((each) => each === value);

/** What the list is asked, as it stands in the address. */
export function articleSearch({ dialog, q, kind, state, language, tag, archived }: Record<string, unknown>): ArticleSearch {
  const found = {
    dialog: dialog === 'add' ? dialog : undefined,
    q: typeof q === 'string' && q.trim() !== '' ? q : undefined, kind: among(kind, articleKinds), state: among(state, articleStates), language: among(language, languages), tag: typeof tag === 'string' && tag !== '' ? tag : undefined,
    archived: archived === true ? archived : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** In which language one article is read or written. */
export const languageSearch = ({ language }: Record<string, unknown>): { language?: string } => (among(language, languages) ? { language: String(language) } : {});
