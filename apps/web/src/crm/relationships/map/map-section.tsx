import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { IconArrowLeft, IconX } from '@tabler/icons-react';
import { useCanGoBack, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { useRelationshipsText } from '../relationships-text.ts';
import { ChosenWords } from './chosen-words.tsx';
import { drawingOf } from './drawing.ts';
import { joinMaps } from './join-maps.ts';
import { MapList } from './map-list.tsx';
import { MapPicture } from './map-picture.tsx';
import { type Around, type Center, mostOpen, useMapSearch } from './map-search.ts';
import { useMap, useOpenMaps } from './use-map.ts';
import { YearSlider } from './year-slider.tsx';
import classes from './map.module.css';

/** Who knows whom around somebody: a picture one can walk through, expand where one stands, and slide through the years; or the same to be read. */
export function MapSection({ center, id }: { center: Center; id: string }) {
  const text = useRelationshipsText();
  const { on, as, opened, around, go, toggle, collapse, setDay, showAs } = useMapSearch();
  const [chosen, setChosen] = useState<string | null>(null);
  const canGoBack = useCanGoBack();
  const { history } = useRouter();
  const { data: map, error, refetch } = useMap(center, id, on);
  const more = useOpenMaps(opened, on);
  const maps = map && ([map, ...more] as const);
  const whole = maps && joinMaps(maps);
  const isEmpty = !whole || (whole.people.length === 0 && whole.relations.length === 0);
  const knot = maps && drawingOf(maps).columns.flat().find((each) => each.id === chosen);
  const walk = (to: Center, toId: string): void => { setChosen(null); go(to, toId); };
  const opening = { isOpen: (each: string) => opened.some((one) => one.id === each), isFull: opened.length >= mostOpen, toggle: (each: Around) => { setChosen(each.id); toggle(each); } };
  return (
    <section aria-labelledby="relationship-map" className={classes.section}>
      <div className={classes.head}>
        <h2 id="relationship-map">{map ? text(`title.${map.center}`, { name: map.name }) : text('map')}</h2>
        <div className={classes.deeds}>
          {canGoBack && (around !== undefined || opened.length > 0) && <Button size="xs" variant="subtle" color="gray" leftSection={<IconArrowLeft size={14} aria-hidden />} onClick={() => history.back()}>{text('back')}</Button>}
          <SegmentedControl size="xs" value={as ?? 'picture'} onChange={(next) => showAs(next === 'list' ? 'list' : undefined)} aria-label={text('showAs')} data={[{ value: 'picture', label: text('asPicture') }, { value: 'list', label: text('asList') }]} />
        </div>
      </div>
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {!map && !error && <Skeleton height={320} radius={6} />}
      {map && (map.since !== null || on) && <YearSlider since={map.since ?? on!} on={on} onChange={setDay} />}
      {more.length > 0 && (
        <ul className={classes.opened} aria-label={text('opened')}>
          {more.map((each) => <li key={each.id}><Button size="compact-xs" variant="default" rightSection={<IconX size={12} aria-hidden />} aria-label={text('collapse', { name: each.name })} onClick={() => toggle(each)}>{each.name}</Button></li>)}
          {more.length > 1 && <li><Button size="compact-xs" variant="subtle" color="gray" onClick={collapse}>{text('collapseAll')}</Button></li>}
        </ul>
      )}
      <p className={classes.quiet} role="status">{maps && more.length > 0 && text('expanded', { count: whole!.people.length - map.people.length })}</p>
      {whole && isEmpty && <p className={classes.quiet}>{text(on ? 'emptyThen' : `empty.${map.center}`)}</p>}
      {maps && !isEmpty && (as === 'list' ? <MapList map={whole!} opening={opening} /> : <MapPicture maps={maps} chosen={knot ? chosen : null} opening={opening} onChoose={setChosen} onGo={(each) => walk(each.center, each.id)} />)}
      {whole?.isCut && <p className={classes.quiet}>{more.length > 0 ? text('isCutEach') : text('isCut', { count: map!.people.length })}</p>}
      {whole && as !== 'list' && (knot ? <ChosenWords knot={knot} map={whole} opening={opening} onGo={() => walk(knot.center, knot.id)} /> : !isEmpty && <p className={classes.quiet}>{text('chooseOne')}</p>)}
    </section>
  );
}
