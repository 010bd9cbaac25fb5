import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useRef, useState } from 'react';

/** A row of an ordered list that can be taken by its handle and let go over another one. */
export function useRowDrag(row: RefObject<HTMLElement | null>, handle: RefObject<HTMLElement | null>, index: number, onDrop: (from: number, to: number) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onDrop);
  latest.current = onDrop;
  useEffect(() => {
    if (!row.current || !handle.current) return undefined;
    return combine(
      draggable({ element: row.current, dragHandle: handle.current, getInitialData: () => ({ kind: 'row', index }) }),
      dropTargetForElements({
        element: row.current,
        canDrop: ({ source }) => source.data['kind'] === 'row' && source.data['index'] !== index,
        onDragEnter: () => setOver(true),
        onDragLeave: () => setOver(false),
        onDrop: ({ source }) => {
          setOver(false);
          latest.current(Number(source.data['index']), index);
        },
      }),
    );
  }, [row, handle, index]);
  return over;
}
