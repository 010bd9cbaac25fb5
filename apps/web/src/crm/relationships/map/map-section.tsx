import { SegmentedControl, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { useRelationshipsText } from '../relationships-text.ts';
import { ChosenWords } from './chosen-words.tsx';
import { drawingOf } from './drawing.ts';
import { MapList } from './map-list.tsx';
import { MapPicture } from './map-picture.tsx';
import { type Center, useMapSearch } from './map-search.ts';
import { useMap } from './use-map.ts';
import { YearSlider } from './year-slider.tsx';
import classes from './map.module.css';

/** Who knows whom around somebody: a picture one can walk through, and through the years; or the same to be read. */
export function MapSection({ center, id }: { center: Center; id: string }) {
  const text = useRelationshipsText();
  const { on, as, go, setDay, showAs } = useMapSearch();
  const [chosen, setChosen] = useState<string | null>(null);
  const { data: map, error, refetch } = useMap(center, id, on);
  const knot = map && drawingOf(map).columns.flat().find((each) => each.id === chosen);
  const walk = (to: Center, toId: string): void => { setChosen(null); go(to, toId); };
  return (
    <section aria-labelledby="relationship-map" className={classes.section}>
      <div className={classes.head}>
        <h2 id="relationship-map">{map ? text(`title.${map.center}`, { name: map.name }) : text('map')}</h2>
        <SegmentedControl size="xs" value={as ?? 'picture'} onChange={(next) => showAs(next === 'list' ? 'list' : undefined)} aria-label={text('showAs')} data={[{ value: 'picture', label: text('asPicture') }, { value: 'list', label: text('asList') }]} />
      </div>
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {!map && !error && <Skeleton height={320} radius={6} />}
      {map && (map.since !== null || on) && <YearSlider since={map.since ?? on!} on={on} onChange={setDay} />}
      {map && map.people.length === 0 && <p className={classes.quiet}>{text(on ? 'emptyThen' : `empty.${map.center}`)}</p>}
      {map && map.people.length > 0 && (as === 'list' ? <MapList map={map} /> : <MapPicture map={map} chosen={knot ? chosen : null} onChoose={setChosen} onGo={(each) => walk(each.center, each.id)} />)}
      {map?.isCut && <p className={classes.quiet}>{text('isCut', { count: map.people.length })}</p>}
      {map && as !== 'list' && (knot ? <ChosenWords knot={knot} map={map} onGo={() => walk(knot.center, knot.id)} /> : map.people.length > 0 && <p className={classes.quiet}>{text('chooseOne')}</p>)}
    </section>
  );
}
