import { useParams, useSearch } from '@tanstack/react-router';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { ArticleContents } from './article-contents.tsx';
import { ArticleReader, useReading } from './article-reader.tsx';
import type { ArticleLanguage } from './article-types.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { ArticleMenu } from './terms/article-menu.tsx';
import { ArticleTags, ArticleTerms } from './terms/article-terms.tsx';
import { useArticle } from './terms/use-article.ts';
import { WithoutText } from './terms/without-text.tsx';
import classes from './reader.module.css';

/** One article, to be read; for those who work on it also with what they may do with it. */
export function ArticlePage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const { language: asked } = useSearch({ strict: false }) as { language?: ArticleLanguage };
  const spoken = useLanguage();
  const { data, error } = useReading(id, asked ?? spoken);
  const { data: article } = useArticle(id);
  const reading = error ? undefined : data;
  const language = reading?.language ?? asked ?? spoken;
  const edited = reading || article?.editions.some((each) => each.language === language) ? language : (article?.editions[0]?.language ?? language);
  const titles = article?.editions ?? [];
  return (
    <Page>
      <PageHeader
        title={reading?.title ?? (titles.find((each) => each.language === edited) ?? titles[0])?.title ?? ''}
        aside={reading && reading.languages.length > 1 && <LanguageSwitch languages={reading.languages as ArticleLanguage[]} language={language} />}
        actions={article && <ArticleMenu article={article} language={edited} reading={reading} />}
      />
      <div className={classes.columns}>
        {error && article ? <WithoutText article={article} /> : <ArticleReader articleId={id} language={language} below={<>{article && <ArticleTerms article={article} />}{reading && <ArticleTags tags={reading.tags} />}</>} />}
        {reading && <ArticleContents body={reading.body} />}
      </div>
    </Page>
  );
}
