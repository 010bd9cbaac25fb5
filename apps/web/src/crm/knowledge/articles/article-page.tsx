import { useParams } from '@tanstack/react-router';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { Page, PageBody } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { ArticleReader, useReading } from './article-reader.tsx';

/** One article, to be read. */
export function ArticlePage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const { data } = useReading(id, useLanguage());
  return (
    <Page>
      <PageHeader title={data?.title ?? ''} />
      <PageBody><ArticleReader articleId={id} /></PageBody>
    </Page>
  );
}
