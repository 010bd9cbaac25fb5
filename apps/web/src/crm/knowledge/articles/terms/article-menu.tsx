import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconAdjustments, IconArchive, IconArchiveOff, IconCheck, IconDots, IconHistory, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '../../../../app/session/use-session.ts';
import { ConfirmDialog } from '../../../../ui/feedback/confirm-dialog.tsx';
import { useKnowledgeText } from '../../knowledge-text.ts';
import type { Article, ArticleLanguage, PublishedArticle } from '../article-types.ts';
import { TermsDialog } from './terms-dialog.tsx';
import { useDeeds } from './use-deeds.ts';

type ArticleMenuProps = { article: Article; language: ArticleLanguage; reading?: PublishedArticle | undefined };

/** What those who work on an article do with it from its page. */
export function ArticleMenu({ article, language, reading }: ArticleMenuProps) {
  const text = useKnowledgeText();
  const { can } = useSession();
  const deeds = useDeeds(article);
  const [open, setOpen] = useState<'terms' | 'archive'>();
  if (!can('knowledge.write')) return null;
  const isArchived = article.archivedAt !== null;
  const confirm = reading && !isArchived ? () => void deeds.confirm(reading.language, reading.number) : undefined;
  const isOverdue = confirm && reading!.trust !== 'verified';
  const to = { params: { id: article.id }, search: { language } } as object;
  const close = (): void => setOpen(undefined);
  return (
    <>
      {isOverdue && <Button variant="default" leftSection={<IconCheck size={16} aria-hidden />} onClick={confirm}>{text('stillRight')}</Button>}
      {isArchived && article.mayAdminister && <Button variant="default" leftSection={<IconArchiveOff size={16} aria-hidden />} onClick={() => void deeds.bringBack()}>{text('bringBack')}</Button>}
      {!isArchived && <Button component={Link} to="/articles/$id/edit" {...to} variant="default" leftSection={<IconPencil size={16} aria-hidden />}>{text('edit')}</Button>}
      <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target><ActionIcon variant="subtle" color="gray" size="lg" aria-label={text('more')}><IconDots size={18} aria-hidden /></ActionIcon></Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconAdjustments size={16} aria-hidden />} onClick={() => setOpen('terms')}>{text('terms')}</Menu.Item>
          {confirm && !isOverdue && <Menu.Item leftSection={<IconCheck size={16} aria-hidden />} onClick={confirm}>{text('stillRight')}</Menu.Item>}
          <Menu.Item component={Link} to="/articles/$id/history" {...to} leftSection={<IconHistory size={16} aria-hidden />}>{text('history')}</Menu.Item>
          {!isArchived && article.mayAdminister && <Menu.Item color="red" leftSection={<IconArchive size={16} aria-hidden />} onClick={() => setOpen('archive')}>{text('archive')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {open === 'terms' && <TermsDialog article={article} onClose={close} />}
      <ConfirmDialog opened={open === 'archive'} title={text('archive')} confirm={text('archive')} danger onConfirm={deeds.archive} onClose={close}>{text('archiveHint')}</ConfirmDialog>
    </>
  );
}
