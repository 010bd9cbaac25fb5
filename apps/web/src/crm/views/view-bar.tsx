import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { explain } from '../../app/errors/explain.ts';
import { toast } from '../../ui/feedback/toast.tsx';
import { usePhone } from '../../ui/layout/use-phone.ts';
import { useViewDeeds, useViews } from './use-views.ts';
import { isChanged, type ListState, queryOf, searchOf } from './view-state.ts';
import { ViewDialog } from './view-dialog.tsx';
import { ViewMenu } from './view-menu.tsx';
import type { SavedView } from './view-types.ts';
import { useViewsText } from './views-text.ts';
import classes from './view-bar.module.css';

type ViewBarProps = { kind: string; all: string; view: SavedView | undefined; state: ListState; isNarrowed: boolean };

/** The questions people ask this list again and again, above it: one press asks them. */
export function ViewBar({ kind, all, view, state, isNarrowed }: ViewBarProps) {
  const text = useViewsText();
  const phone = usePhone();
  const navigate = useNavigate();
  const views = useViews(kind);
  const { change } = useViewDeeds();
  const [dialog, setDialog] = useState<'new' | 'edit' | null>(null);
  const changed = view !== undefined && isChanged(view, state);
  const tabs = phone ? [] : views.filter(({ id, isPinned, isMine }) => isPinned || isMine || id === view?.id).slice(0, 6);
  if (view && !phone && !tabs.some(({ id }) => id === view.id)) tabs.push(view);
  const open = (to: SavedView | null): void => void navigate({ to: '.', search: (to ? searchOf(to) : {}) as never });
  const saveChanges = (): void => {
    if (view) change.mutate({ view, body: { query: queryOf(state) } }, { onSuccess: () => toast({ message: text('saved', { name: view.name }) }), onError: (error) => toast({ tone: 'bad', message: explain(error) }) });
  };
  const mark = changed && <span className={classes.dot} role="img" aria-label={text('unsaved')} title={text('unsaved')} />;
  return (
    <nav className={classes.bar} aria-label={text('views')}>
      {!phone && (
        <div className={classes.tabs}>
          <Link to="." search={{} as never} className={classes.tab} activeOptions={{ exact: true, includeSearch: true }} {...(!view && { 'aria-current': 'page' as const })}><span>{all}</span></Link>
          {tabs.map((each) => (
            <Link key={each.id} to="." search={searchOf(each) as never} className={classes.tab} activeOptions={{ exact: true, includeSearch: true }} {...(each.id === view?.id && { 'aria-current': 'page' as const })}>
              <span>{each.name}</span>{each.id === view?.id && mark}
            </Link>
          ))}
        </div>
      )}
      <ViewMenu kind={kind} all={all} view={view} views={views} mark={phone && mark} onOpen={open} onEdit={() => setDialog('edit')} onSaveAs={() => setDialog('new')} />
      <div className={classes.deeds}>
        {changed && view.mayChange && <Button variant="light" size="compact-sm" loading={change.isPending} onClick={saveChanges}>{text('save')}</Button>}
        {(changed || (!view && isNarrowed)) && <Button variant="subtle" size="compact-sm" onClick={() => setDialog('new')}>{text(view ? 'saveAs' : 'saveFirst')}</Button>}
        {changed && !phone && <Button variant="subtle" size="compact-sm" onClick={() => open(view)}>{text('reset')}</Button>}
      </div>
      {dialog && <ViewDialog kind={kind} query={queryOf(state)} {...(dialog === 'edit' && view && { view })} onClose={() => setDialog(null)} onSaved={(saved) => open(saved)} />}
    </nav>
  );
}
