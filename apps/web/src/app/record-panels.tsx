import { createContext, type ComponentType, Suspense, useContext } from 'react';
import { useSession } from './session/use-session.ts';

export type PanelledRecord = { kind: 'person' | 'organization'; id: string; name: string };

/** What a module adds to the page of a record it does not own. */
export type RecordPanel = {
  id: string;
  kinds: PanelledRecord['kind'][];
  /** Without this permission the panel is not there. */
  permission?: string;
  component: ComponentType<{ record: PanelledRecord }>;
};

const Panels = createContext<RecordPanel[]>([]);
export const RecordPanelsProvider = Panels.Provider;

/** The place on a record's page where the other modules stand; the page knows none of them. */
export function RecordPanels({ record }: { record: PanelledRecord }) {
  const { can } = useSession();
  const panels = useContext(Panels).filter(({ kinds, permission }) => kinds.includes(record.kind) && (permission === undefined || can(permission)));
  return (
    <Suspense fallback={null}>
      {panels.map(({ id, component: Panel }) => <Panel key={id} record={record} />)}
    </Suspense>
  );
}
