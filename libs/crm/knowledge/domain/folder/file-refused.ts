/** Why a file of a folder is not taken in: stable codes; the words for them lie in the web app. */
export const fileReasons = [
  'not-utf8', 'name-not-utf8', 'path-unsafe', 'link-of-the-disk', 'encrypted', 'packed-otherwise', 'damaged', 'name-twice', 'too-large', 'packed-too-tightly', 'not-of-the-format', 'language-twice', 'front-matter-missing', 'front-matter-broken', 'front-matter-unknown',
  'value-refused', 'terms-differ', 'id-twice', 'slug-taken', 'owner-unknown', 'role-unknown', 'line-unknown', 'stage-unknown', 'setting-unknown', 'explains-nothing', 'article-unknown', 'link-leads-nowhere', 'file-missing', 'process-has-text', 'archived', 'in-review', 'refused', 'not-used',
] as const;
export type FileReason = (typeof fileReasons)[number];

/** One file is refused, and the others go on. `field`: of its front matter; `value`: what was found there. */
export class FileRefused extends Error {
  constructor(readonly reason: FileReason, readonly field: string | null = null, readonly value: string | null = null) {
    super(`${reason} ${field ?? ''} ${value ?? ''}`);
  }
}
