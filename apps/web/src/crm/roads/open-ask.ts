import { valueStore } from '../../ui/value-store.ts';
/** Which sign, what it is about by the name one knows, and what it says; a way leads over a person, a road to the organization itself. */
export type AskIntent = { sign: string; name: string; says: string; isWay?: boolean };

const intent = valueStore<AskIntent | undefined>(undefined);

export const useAskIntent = intent.use;
export const openAsk = (ask: AskIntent): void => intent.set(ask);
export const closeAsk = (): void => intent.set(undefined);
