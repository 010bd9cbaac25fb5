import { Aggregate } from '#platform/kernel';

/** A file that belongs to an article. */
export class ArticleFile extends Aggregate<ArticleFile> {
  readonly version!: number;
  readonly articleId!: string;
  readonly fileId!: string;
  readonly name!: string;
  /** By its first bytes, whatever its name says. */
  readonly mediaType!: string;
  readonly size!: number;
  /** A published text shows it: readers may have it. */
  readonly isPublished!: boolean;
  readonly attachedById!: string;
  readonly attachedAt!: Date;

  constructor(readonly id: string) { super(); }

  static attach(id: string, file: { readonly articleId: string; readonly fileId: string; readonly name: string; readonly mediaType: string; readonly size: number }, attachedById: string, attachedAt: Date): ArticleFile {
    const attached = new ArticleFile(id);
    attached.change({ ...file, isPublished: false, attachedById, attachedAt });
    return attached;
  }
}

/** The files that a text names, as `file:<id>`. */
export const filesNamedIn = (body: string): string[] => [...new Set([...body.matchAll(/\bfile:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/giu)].map(([, id]) => id!.toLowerCase()))];
