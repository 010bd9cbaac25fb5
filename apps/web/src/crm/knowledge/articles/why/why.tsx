import { Button, Drawer, Tooltip } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../../api/api.ts';
import { useLanguage } from '../../../../app/i18n/use-language.ts';
import { useSession } from '../../../../app/session/use-session.ts';
import type { SettingWhyProps } from '../../../../app/web-module.ts';
import { useUiText } from '../../../../ui/text/ui-text.ts';
import { knowledgeKeys } from '../../knowledge-keys.ts';
import { useKnowledgeText } from '../../knowledge-text.ts';
import { ArticleReader } from '../article-reader.tsx';
import type { Decision } from '../article-types.ts';
import { NewArticleDialog } from '../new-article-dialog.tsx';
import classes from './why.module.css';

/** Why a setting is as it is: its decision records in one press; where there is none, whoever may write one begins it here. All settings of a kind are asked for at once. */
export function Why({ kind, id, name }: SettingWhyProps) {
  const text = useKnowledgeText();
  const { can } = useSession();
  const prefer = useLanguage();
  const [open, setOpen] = useState<'read' | 'write'>();
  const { data } = useQuery({ queryKey: knowledgeKeys.decisions(kind, prefer), queryFn: ({ signal }) => api.get('/decisions', { query: { kind, prefer }, signal }), staleTime: 60_000 });
  const decisions = data?.items.filter(({ setting }) => setting.id === id) ?? [];
  const close = (): void => setOpen(undefined);
  if (!data) return null;
  return (
    <>
      {decisions.length > 0 && <Button variant="subtle" size="compact-sm" leftSection={<IconBulb size={15} aria-hidden />} aria-label={text('whyOf', { name })} onClick={() => setOpen('read')}>{text('whyShort')}</Button>}
      {decisions.length === 0 && can('knowledge.write') && (
        <Tooltip label={text('writeWhy')}><Button variant="subtle" color="gray" size="compact-sm" aria-label={text('writeWhyOf', { name })} onClick={() => setOpen('write')}><IconBulb size={15} aria-hidden /></Button></Tooltip>
      )}
      {open === 'read' && <Decisions name={name} decisions={decisions} onClose={close} />}
      {open === 'write' && <NewArticleDialog title={text('whyTitle', { name })} setting={{ kind, id }} onClose={close} />}
    </>
  );
}

function Decisions({ name, decisions, onClose }: { name: string; decisions: Decision[]; onClose: () => void }) {
  const text = useKnowledgeText();
  const ui = useUiText();
  return (
    <Drawer opened onClose={onClose} position="right" size={520} title={text('whyOf', { name })} closeButtonProps={{ 'aria-label': ui('close') }}>
      {decisions.map(({ articleId, title, language, publishedVersion }) => (
        <section key={articleId} className={classes.decision} lang={language}>
          <h3><Link to={publishedVersion === null ? '/articles/$id/edit' : '/articles/$id'} params={{ id: articleId } as never} search={{ language } as never}>{title}</Link></h3>
          {publishedVersion === null ? <p>{text('isUnpublished')}</p> : <ArticleReader articleId={articleId} language={language} />}
        </section>
      ))}
    </Drawer>
  );
}
