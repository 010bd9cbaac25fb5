import { Choice, Email, Flag, Id, Nested, Text, Texts, Whole } from '#platform/fields';
import { articleKinds, type ArticleKind } from '../../domain/article.ts';
import { FileRefused } from '../../domain/folder/file-refused.ts';
import { settingKinds, type SettingKind } from '../../domain/setting.ts';
import { longestBody, longestSummary, longestTitle } from '../articles/text-fields.ts';
import { checked, putTogether, takenApart } from './front-matter.ts';

/** What a decision record explains: a stage as `pipeline / stage`, a role by its code, a field as `person.taxId`. */
export class ExplainedFront {
  @Choice(settingKinds) readonly kind!: SettingKind;
  @Text({ min: 1, max: 420 }) readonly name!: string;
}

/** What stands at the head of the file of an article in one language. */
export class ArticleFront {
  @Text({ min: 1, max: longestTitle }) readonly title!: string;
  @Text({ optional: true, max: longestSummary }) readonly summary?: string;
  @Choice(articleKinds) readonly kind!: ArticleKind;
  @Texts({ optional: true, max: 20, maxLength: 60 }) readonly tags?: readonly string[];
  @Email({ optional: true }) readonly owner?: string;
  @Texts({ optional: true, max: 100 }) readonly audience?: readonly string[];
  @Whole({ optional: true, min: 1, max: 3650 }) readonly reviewIntervalDays?: number;
  @Nested(() => ExplainedFront, { optional: true }) readonly explains?: ExplainedFront;
  @Id({ optional: true }) readonly id?: string;
  // Said of the change that the file brings, so that no file that goes out has them.
  @Flag({ optional: true }) readonly isMajor?: boolean;
  @Text({ optional: true, max: 500 }) readonly changeNote?: string;
}

/** What all languages of an article have to say alike. */
export const terms = ['id', 'kind', 'tags', 'owner', 'audience', 'reviewIntervalDays', 'explains'] as const;

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
  if (read.explains && read.kind !== 'decision-record') throw new FileRefused('explains-nothing', 'explains', read.kind);
  return { front: read, body };
}

export function articleFile({ title, summary, kind, tags = [], owner, audience = [], reviewIntervalDays, explains, id }: ArticleFront, body: string): string {
  return putTogether({ title, summary, kind, explains: explains && { kind: explains.kind, name: explains.name }, tags, owner, audience, reviewIntervalDays, id }, body);
}

/** The first of the terms of which two languages say different things; null where they agree. */
export function differingTerm(fronts: readonly ArticleFront[]): (typeof terms)[number] | null {
  const said = (value: unknown): string => JSON.stringify(Array.isArray(value) ? [...(value as string[])].map((each) => each.trim().toLowerCase()).sort() : typeof value === 'string' ? value.toLowerCase() : (value ?? null));
  const termOf = (front: ArticleFront, term: (typeof terms)[number]): unknown => (term === 'explains' ? front.explains && [front.explains.kind, front.explains.name].join(' ') : front[term]);
  return terms.find((term) => new Set(fronts.map((front) => said(termOf(front, term)))).size > 1) ?? null;
}
