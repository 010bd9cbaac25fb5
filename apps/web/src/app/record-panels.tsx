import { createContext, type ComponentType, Suspense, useContext } from 'react';
import type { PersonRef, Ref } from '../api/types.ts';
import { useRecordInSight } from './record-in-sight.ts';
import { useSession } from './session/use-session.ts';

/** The record whose page is open, and who and what belongs to it: whoever writes something about it starts from there. */
export type PanelledRecord = { kind: 'person' | 'organization' | 'deal'; id: string; name: string; organization?: Ref | null; people?: PersonRef[]; /** Closed for good: nothing has to come next. */ isOver?: boolean };

/** `header`: a sentence under the name; `action`: beside the page's own; `main`: in the middle; `related`: at the side. */
export type PanelPlace = 'header' | 'action' | 'main' | 'related';

/** What a module adds to the page of a record it does not own. */
export type RecordPanel = {
  id: string;
  kinds: PanelledRecord['kind'][];
  place?: PanelPlace;
  /** What it is called where it shares its place with others. */
  label?: () => string;
  /** Without this permission the panel is not there. */
  permission?: string;
  component: ComponentType<{ record: PanelledRecord }>;
};

const Panels = createContext<RecordPanel[]>([]);
export const RecordPanelsProvider = Panels.Provider;

/** The panels that this reader has at a place of a record's page. */
export function useRecordPanels(kind: PanelledRecord['kind'], at: PanelPlace): RecordPanel[] {
  const { can } = useSession();
  return useContext(Panels).filter(({ kinds, place = 'related', permission }) => place === at && kinds.includes(kind) && (permission === undefined || can(permission)));
}

/** A place on a record's page where the other modules stand; the page knows none of them. */
export function RecordPanels({ record, place = 'related' }: { record: PanelledRecord; place?: PanelPlace }) {
  const panels = useRecordPanels(record.kind, place);
  // The head of a page says whose it is, before anything of it is loaded.
  useRecordInSight(place === 'header' ? record : undefined);
  return (
    <Suspense fallback={null}>
      {panels.map(({ id, component: Panel }) => <Panel key={id} record={record} />)}
    </Suspense>
  );
}
