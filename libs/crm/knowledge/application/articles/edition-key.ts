import type { Language } from '../../domain/language.ts';

/** By what an edition is asked for again: its article and its language. */
export interface EditionKey {
  readonly id: string;
  readonly language: Language;
}
