import { Aggregate } from '#platform/kernel';
import { ArticleArchived, ArticleBroughtBack } from './knowledge.events.ts';
import { ArticleIsArchived, OnlyDecisionsExplain } from './knowledge.errors.ts';
import type { Setting, SettingKind } from './setting.ts';

export const articleKinds = ['how-to', 'policy', 'script', 'faq', 'decision-record'] as const;
export type ArticleKind = (typeof articleKinds)[number];

/** Days after which somebody looks at an article again. */
export const usualReviewInterval = 90;

/** For whom an article is: the roles, or everybody where none is named. */
export interface ArticleTerms {
  readonly kind?: ArticleKind | undefined;
  readonly ownerId?: string | undefined;
  readonly audienceRoleIds?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly reviewIntervalDays?: number | undefined;
  /** What a decision record explains; null: nothing in particular. */
  readonly setting?: Setting | null | undefined;
}

/** One subject that the company knows something of; its texts stand side by side, one for each language. */
export class Article extends Aggregate<Article> {
  readonly version!: number;
  readonly slug!: string;
  readonly kind!: ArticleKind;
  readonly ownerId!: string;
  readonly audienceRoleIds!: readonly string[];
  readonly tags!: readonly string[];
  readonly reviewIntervalDays!: number;
  readonly settingKind!: SettingKind | null;
  readonly settingId!: string | null;
  /** When readers last got something new of it. */
  readonly movedAt!: Date;
  readonly archivedAt!: Date | null;
  readonly createdAt!: Date;
  readonly updatedAt!: Date;

  constructor(readonly id: string) { super(); }

  static open(id: string, slug: string, { kind = 'how-to', ownerId, audienceRoleIds = [], tags = [], reviewIntervalDays = usualReviewInterval, setting = null }: ArticleTerms & { readonly ownerId: string }, at: Date): Article {
    const article = new Article(id);
    article.change({ slug, kind, ownerId, audienceRoleIds, tags: tidy(tags), reviewIntervalDays, ...explained(kind, setting), movedAt: at, archivedAt: null, createdAt: at, updatedAt: at });
    return article;
  }

  /** An article that is no decision record any more explains no setting. @throws OnlyDecisionsExplain */
  revise({ tags, setting, ...terms }: ArticleTerms, at: Date): void {
    const given = Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined));
    const kind = terms.kind ?? this.kind;
    const explains = setting !== undefined || kind !== 'decision-record' ? explained(kind, setting ?? null) : {};
    this.change({ ...given, ...explains, ...(tags && { tags: tidy(tags) }), updatedAt: at });
  }

  /** @throws ArticleIsArchived */
  mustBeInUse(): void {
    if (this.archivedAt) throw new ArticleIsArchived();
  }

  /** Readers got something new of it. */
  move(at: Date): void {
    this.change({ movedAt: at });
  }

  /** Out of every list; links to it say so. */
  archive(at: Date): void {
    this.mustBeInUse();
    this.change({ archivedAt: at, updatedAt: at });
    this.record(new ArticleArchived(this.id));
  }

  bringBack(at: Date): void {
    if (!this.archivedAt) return;
    this.change({ archivedAt: null, updatedAt: at, movedAt: at });
    this.record(new ArticleBroughtBack(this.id));
  }
}

function explained(kind: ArticleKind, setting: Setting | null): { settingKind: SettingKind | null; settingId: string | null } {
  if (setting && kind !== 'decision-record') throw new OnlyDecisionsExplain();
  return { settingKind: setting?.kind ?? null, settingId: (setting?.kind === 'field' ? setting.id : setting?.id.toLowerCase()) ?? null };
}

const tidy = (tags: readonly string[]): string[] => [...new Set(tags.map((tag) => tag.trim().toLocaleLowerCase()).filter((tag) => tag !== ''))];
