import { Choice, Email, Id, Text, Texts, Whole } from '#platform/fields';
import { articleKinds, type ArticleKind } from '../../domain/article.ts';
import { FileRefused } from '../../domain/folder/file-refused.ts';
import { longestBody, longestSummary, longestTitle } from '../articles/text-fields.ts';
import { checked, putTogether, takenApart } from './front-matter.ts';

/** What stands at the head of the file of an article in one language. */
export class ArticleFront {
  @Text({ min: 1, max: longestTitle }) readonly title!: string;
  @Text({ optional: true, max: longestSummary }) readonly summary?: string;
  @Choice(articleKinds) readonly kind!: ArticleKind;
  @Texts({ optional: true, max: 20, maxLength: 60 }) readonly tags?: readonly string[];
  @Email({ optional: true }) readonly owner?: string;
  @Texts({ optional: true, max: 100 }) readonly audience?: readonly string[];
  @Whole({ optional: true, min: 1, max: 3650 }) readonly reviewIntervalDays?: number;
  @Id({ optional: true }) readonly id?: string;
}

/** What all languages of an article have to say alike. */
export const terms = ['id', 'kind', 'tags', 'owner', 'audience', 'reviewIntervalDays'] as const;

export interface ArticleOfFile {
  readonly front: ArticleFront;
  readonly body: string;
}

/** @throws FileRefused */
export function articleIn(bytes: Uint8Array): ArticleOfFile {
  const { front, body } = takenApart(bytes);
  if (body.includes('\0')) throw new FileRefused('value-refused', 'body', 'not-text');
  if (body.length > longestBody) throw new FileRefused('value-refused', 'body', 'too-long');
  const read = checked(ArticleFront, front);
  if (read.title.trim() === '') throw new FileRefused('value-refused', 'title', 'too-short');
  return { front: read, body };
}

export function articleFile({ title, summary, kind, tags = [], owner, audience = [], reviewIntervalDays, id }: ArticleFront, body: string): string {
  return putTogether({ title, summary, kind, tags, owner, audience, reviewIntervalDays, id }, body);
}

/** The first of the terms of which two languages say different things; null where they agree. */
export function differingTerm(fronts: readonly ArticleFront[]): (typeof terms)[number] | null {
  const said = (value: unknown): string => JSON.stringify(Array.isArray(value) ? [...(value as string[])].map((each) => each.trim().toLowerCase()).sort() : typeof value === 'string' ? value.toLowerCase() : (value ?? null));
  return terms.find((term) => new Set(fronts.map((front) => said(front[term]))).size > 1) ?? null;
}
