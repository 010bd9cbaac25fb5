import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements, monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Deal } from '../deal-types.ts';

const kind = 'deal';

/** Where a card may be let go: over a stage, or over a way to close it. */
export type DropPlace = { stageId: string } | { outcome: 'won' | 'lost' | 'abandoned' | 'declined' };

/** A card that can be taken; `dragged` while it is in the hand. */
export function useDraggableCard(ref: RefObject<HTMLElement | null>, deal: Deal, enabled: boolean): boolean {
  const [dragged, setDragged] = useState(false);
  useEffect(() => {
    if (!ref.current || !enabled) return undefined;
    return draggable({ element: ref.current, getInitialData: () => ({ kind, deal }), onDragStart: () => setDragged(true), onDrop: () => setDragged(false) });
  }, [ref, deal, enabled]);
  return dragged;
}

/** A place a card can be let go over; `over` while one hovers there. */
export function useDropPlace(ref: RefObject<HTMLElement | null>, place: DropPlace, accepts: (deal: Deal) => boolean = () => true): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(accepts);
  latest.current = accepts;
  const said = JSON.stringify(place);
  useEffect(() => {
    if (!ref.current) return undefined;
    return combine(
      dropTargetForElements({
        element: ref.current,
        getData: () => ({ place }),
        canDrop: ({ source }) => source.data['kind'] === kind && latest.current(source.data['deal'] as Deal),
        onDragEnter: () => setOver(true),
        onDragLeave: () => setOver(false),
        onDrop: () => setOver(false),
      }),
    );
  }, [ref, said]);
  return over;
}

/** The card in the hand now, and what happens when it is let go. */
export function useCardInHand(onDrop: (deal: Deal, place: DropPlace) => void): Deal | undefined {
  const [inHand, setInHand] = useState<Deal>();
  const latest = useRef(onDrop);
  latest.current = onDrop;
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => source.data['kind'] === kind,
        onDragStart: ({ source }) => setInHand(source.data['deal'] as Deal),
        onDrop: ({ source, location }) => {
          setInHand(undefined);
          const place = location.current.dropTargets[0]?.data['place'] as DropPlace | undefined;
          if (place) latest.current(source.data['deal'] as Deal, place);
        },
      }),
    [],
  );
  return inHand;
}
