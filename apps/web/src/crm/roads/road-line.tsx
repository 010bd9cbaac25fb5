import { Button } from '@mantine/core';
import { IconRoad } from '@tabler/icons-react';
import { openAsk } from './open-ask.ts';
import { roadWords } from './road-words.ts';
import { useRoadsText } from './roads-text.ts';
import { useRoad } from './use-road.ts';
import classes from './roads.module.css';

/** Below a search that found nothing: somebody here knows the organization. */
export function RoadLine({ query }: { query: string }) {
  const text = useRoadsText();
  const { road, tooMany, name } = useRoad(query);
  if (tooMany) return <p className={classes.line}>{text('tooMany')}</p>;
  if (!road) return null;
  return (
    <div className={classes.line} role="status">
      <IconRoad size={18} stroke={1.6} aria-hidden />
      <span>{roadWords(road)}{road.isAskedFor && `; ${text('askedFor')}`}</span>
      {!road.isAskedFor && <Button variant="default" size="compact-sm" onClick={() => openAsk({ sign: road.sign, name, says: roadWords(road) })}>{text('ask')}</Button>}
    </div>
  );
}
