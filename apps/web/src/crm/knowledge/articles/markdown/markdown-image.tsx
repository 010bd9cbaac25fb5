import { addressOf } from '../../../../api/api.ts';

/** A picture of the article. Pictures from elsewhere are not fetched: that would tell a stranger who reads what. */
export function MarkdownImage({ src, alt, filesOf }: { src: string; alt: string; filesOf: string | undefined }) {
  const file = /^file:([0-9a-f-]{36})$/iu.exec(src);
  if (file && filesOf) return <img src={addressOf('/articles/{articleId}/files/{fileId}/content', { path: { articleId: filesOf, fileId: file[1]! } })} alt={alt} loading="lazy" />;
  return /^https?:/iu.test(src) ? <a href={src} target="_blank" rel="noopener noreferrer">{alt || src}</a> : <span>{alt}</span>;
}
