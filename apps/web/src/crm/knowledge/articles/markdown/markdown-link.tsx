import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { addressOf } from '../../../../api/api.ts';

/** A link of a text: to another article by its id, to a file of this one, or out into the web. */
export function MarkdownLink({ href, filesOf, children }: { href: string; filesOf: string | undefined; children: ReactNode }) {
  const article = /^article:([0-9a-f-]{36})(?:#(.*))?$/iu.exec(href);
  if (article) return <Link to="/articles/$id" params={{ id: article[1]! }} {...(article[2] && { hash: article[2] })}>{children}</Link>;
  const file = /^file:([0-9a-f-]{36})$/iu.exec(href);
  if (file) return filesOf ? <a href={addressOf('/articles/{articleId}/files/{fileId}/content', { path: { articleId: filesOf, fileId: file[1]! } })} download>{children}</a> : <span>{children}</span>;
  if (href.startsWith('#')) return <a href={href}>{children}</a>;
  return href === '' ? <span>{children}</span> : <a href={href} target="_blank" rel="noopener noreferrer">{children}</a>;
}
