import type { ReadDate } from './date-reading.ts';
import type { ReadMoment } from './moment-reading.ts';
import type { ContactPointDraft } from './row-draft.ts';

/** What the cells of a row were read as, field by field. */
export interface ReadCells {
  readonly texts: Map<string, string>;
  readonly dates: Map<string, ReadDate>;
  readonly moments: Map<string, ReadMoment>;
  readonly points: ContactPointDraft[];
  readonly organizationPoints: ContactPointDraft[];
  readonly addresses: Map<string, Record<string, string>>;
  readonly tags: string[];
  readonly types: string[];
}
