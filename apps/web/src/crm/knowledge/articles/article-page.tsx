import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, IconHistory, IconPencil } from '@tabler/icons-react';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { useSession } from '../../../app/session/use-session.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { useKnowledgeText } from '../knowledge-text.ts';
import { ArticleReader, useReading } from './article-reader.tsx';
import type { ArticleLanguage } from './article-types.ts';
import { ArticleContents } from './article-contents.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import classes from './reader.module.css';

/** One article, to be read. */
export function ArticlePage() {
  const text = useKnowledgeText();
  const { can } = useSession();
  const { id } = useParams({ strict: false }) as { id: string };
  const { language: asked } = useSearch({ strict: false }) as { language?: ArticleLanguage };
  const spoken = useLanguage();
  const { data } = useReading(id, asked ?? spoken);
  const language = data?.language ?? asked ?? spoken;
  const edit = <Button component={Link} to="/articles/$id/edit" params={{ id } as never} search={{ language } as never} variant="default" leftSection={<IconPencil size={16} aria-hidden />}>{text('edit')}</Button>;
  const more = (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target><ActionIcon variant="subtle" color="gray" size="lg" aria-label={text('more')}><IconDots size={18} aria-hidden /></ActionIcon></Menu.Target>
      <Menu.Dropdown><Menu.Item component={Link} to="/articles/$id/history" {...({ params: { id }, search: { language } } as object)} leftSection={<IconHistory size={16} aria-hidden />}>{text('history')}</Menu.Item></Menu.Dropdown>
    </Menu>
  );
  return (
    <Page>
      <PageHeader
        title={data?.title ?? ''}
        aside={data && data.languages.length > 1 && <LanguageSwitch languages={data.languages as ArticleLanguage[]} language={language} />}
        actions={can('knowledge.write') && <>{edit}{more}</>}
      />
      <div className={classes.columns}>
        <ArticleReader articleId={id} language={language} />
        {data && <ArticleContents body={data.body} />}
      </div>
    </Page>
  );
}
