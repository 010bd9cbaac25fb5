import { isProblem } from '../../api/problem.ts';
import { explain } from '../../app/errors/explain.ts';
import { roadsText } from './roads-text.ts';
import type { RoadSign } from './use-road.ts';

/** All that is known of a road, as a sentence. */
export const roadWords = ({ colleagues, lastContact }: RoadSign): string =>
  roadsText('road', { colleagues: roadsText(`colleagues.${colleagues}`), contact: roadsText(`contact.${lastContact ?? 'none'}`) });

export const explainRoad = (error: unknown): string | undefined =>
  error === undefined ? undefined : ((isProblem(error) ? roadsText.maybe(`refusal.${error.code}`) : undefined) ?? explain(error));
