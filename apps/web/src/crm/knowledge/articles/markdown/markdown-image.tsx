import { addressOf } from '../../../../api/api.ts';
import type { ArticleFile } from '../article-types.ts';

type MarkdownImageProps = { src: string; alt: string; filesOf: string | undefined; files: ReadonlyMap<string, ArticleFile> | undefined };

/** A picture, a film or a recording of the article. What lies elsewhere is not fetched: that would tell a stranger who reads what. */
export function MarkdownImage({ src, alt, filesOf, files }: MarkdownImageProps) {
  const fileId = /^file:([0-9a-f-]{36})$/iu.exec(src)?.[1];
  if (!fileId || !filesOf) return /^https?:/iu.test(src) ? <a href={src} target="_blank" rel="noopener noreferrer">{alt || src}</a> : <span>{alt}</span>;
  const address = addressOf('/articles/{articleId}/files/{fileId}/content', { path: { articleId: filesOf, fileId } });
  const type = files?.get(fileId)?.mediaType ?? '';
  if (type.startsWith('video/')) return <video src={address} controls preload="metadata" aria-label={alt} />;
  if (type.startsWith('audio/')) return <audio src={address} controls preload="metadata" aria-label={alt} />;
  return <img src={address} alt={alt} loading="lazy" />;
}
