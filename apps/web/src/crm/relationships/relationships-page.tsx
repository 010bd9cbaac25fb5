import { Button } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { useMe } from '../../app/session/use-session.ts';
import { type Found, SearchSelect } from '../../ui/field/search-select.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Page, PageBody } from '../../ui/layout/page.tsx';
import { useMapSearch } from './map/map-search.ts';
import { MapSection } from './map/map-section.tsx';
import { useMap } from './map/use-map.ts';
import { PathsSection } from './paths/paths-section.tsx';
import { WhoLeft } from './paths/who-left.tsx';
import { relationshipKeys } from './relationships-keys.ts';
import { UnfoundGoal } from './unfound-goal.tsx';
import { useRelationshipsText } from './relationships-text.ts';
import classes from './relationships-page.module.css';

/** Organizations and people by their name, each called by its kind and id. */
async function find(q: string, signal: AbortSignal): Promise<Found[]> {
  if (q.length < 2) {
    const { items } = await api.get('/organizations', { query: { limit: 10, fields: 'id,name' }, signal });
    return items.map(({ id, name }) => ({ id: `organizations ${id}`, name }));
  }
  const { items } = await api.get('/search', { query: { q, limit: 20 }, signal });
  return items.filter(({ kind }) => kind !== 'deal').map(({ kind, id, title }) => ({ id: `${kind}s ${id}`, name: title }));
}

/** Who of us knows whom, and how one gets to somebody. Where nobody is asked for, it is about oneself. */
export function RelationshipsPage() {
  const text = useRelationshipsText();
  const { user: me } = useMe();
  const { around = 'colleagues', id = me.id, on, go, clear } = useMapSearch();
  const { data: map } = useMap(around, id, on);
  const [typed, setTyped] = useState('');
  const isMine = around === 'colleagues' && id === me.id;
  return (
    <Page>
      <PageHeader title={text('relationships')} />
      <PageBody width={1120}>
        <div className={classes.bar}>
          <div className={classes.goal}>
            <SearchSelect label={text('goal')} placeholder={text('goalHint')} value={null} queryKey={relationshipKeys.found} find={find} onTyped={setTyped} onChange={(found) => {
              const [center, chosen] = found?.id.split(' ') ?? [];
              if ((center === 'persons' || center === 'organizations') && chosen) go(center, chosen);
            }} />
          </div>
          {!isMine && <Button variant="default" onClick={clear}>{text('whomIKnow')}</Button>}
        </div>
        <UnfoundGoal typed={typed} find={find} />
        {around !== 'colleagues' && <PathsSection key={`${around} ${id}`} center={around} id={id} name={map?.id === id ? map.name : ''} />}
        <MapSection center={around} id={id} />
        {around === 'organizations' && <WhoLeft key={id} organizationId={id} />}
      </PageBody>
    </Page>
  );
}
