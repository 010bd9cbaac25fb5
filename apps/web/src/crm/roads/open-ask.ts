import { valueStore } from '../../ui/value-store.ts';
import type { RoadSign } from './use-road.ts';

export type AskIntent = { road: RoadSign; name: string };

const intent = valueStore<AskIntent | undefined>(undefined);

export const useAskIntent = intent.use;
export const openAsk = (ask: AskIntent): void => intent.set(ask);
export const closeAsk = (): void => intent.set(undefined);
