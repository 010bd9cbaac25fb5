import { Spotlight } from '@mantine/spotlight';
import { IconRoad } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { openAsk } from './open-ask.ts';
import { roadWords } from './road-words.ts';
import { useRoadsText } from './roads-text.ts';
import { useRoad } from './use-road.ts';

/** The same in the palette: choosing it asks. */
export function RoadAction({ query }: { query: string }) {
  const text = useRoadsText();
  const navigate = useNavigate();
  const { road, name } = useRoad(query);
  if (!road) return null;
  const run = (): void => { if (road.isAskedFor) void navigate({ to: '/access-requests' }); else openAsk({ sign: road.sign, name, says: roadWords(road) }); };
  return <Spotlight.Action label={roadWords(road)} description={road.isAskedFor ? text('askedFor') : text('ask')} leftSection={<IconRoad size={18} stroke={1.6} />} onClick={run} />;
}
