import { Choice, FromPath } from '#platform/fields';
import { Command } from '#platform/kernel';
import { languages, type Language } from '../../domain/language.ts';
import type { EditionKey } from './edition-key.ts';

/** A command about an article in one language. */
export abstract class EditionCommand extends Command<EditionKey> {
  @FromPath() readonly articleId!: string;
  @Choice(languages, { from: 'path' }) readonly language!: Language;
}
