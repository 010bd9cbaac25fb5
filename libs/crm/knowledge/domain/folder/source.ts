import type { ArticleKind } from '../article.ts';
import type { Language } from '../language.ts';
import type { Outline } from '../processes/content.ts';
import type { Setting } from '../setting.ts';
import type { ProcessStep } from '../processes/process-step.ts';

/** One text as a folder is written from it; names in place of ids. `owner`: an e-mail, for authors. */
export interface TextToPack {
  readonly articleId: string;
  readonly slug: string;
  readonly language: Language;
  readonly kind: ArticleKind;
  readonly tags: readonly string[];
  readonly owner: string | null;
  readonly audience: readonly string[];
  readonly reviewIntervalDays: number;
  /** What a decision record explains. */
  readonly setting: Setting | null;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly at: string;
}

export interface ArticleOfSource { readonly id: string; readonly slug: string; readonly languages: readonly Language[] }
export interface FileOfSource { readonly articleId: string; readonly fileId: string; readonly name: string }
export interface ProcessToPack extends Omit<Outline, 'businessLineId' | 'ownerId'> {
  readonly id: string;
  readonly owner: string | null;
  readonly businessLine: string | null;
  readonly steps: readonly ProcessStep[];
  readonly at: string;
}

/** What somebody may take along of the knowledge base: what he reads, or what he works on. */
export abstract class FolderSource {
  /** By their short names. */
  abstract articles(areDrafts: boolean): Promise<readonly ArticleOfSource[]>;
  /** Of these articles, by short name and language. */
  abstract texts(articleIds: readonly string[], areDrafts: boolean): Promise<readonly TextToPack[]>;
  /** In the order in which they were attached. */
  abstract files(articleIds: readonly string[], areDrafts: boolean): Promise<readonly FileOfSource[]>;
  abstract processes(areDrafts: boolean): Promise<readonly ProcessToPack[]>;
}
