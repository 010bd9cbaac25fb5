import { createHash } from 'node:crypto';

/** The id of what came without one: the same for the same name, so that what is linked before it is there is found once it is. */
export function idOfSlug(kind: 'article' | 'process', slug: string): string {
  const hex = createHash('sha256').update(`holdfast ${kind} ${slug}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
