import { valueStore } from '../../../../ui/value-store.ts';

const opened = valueStore(false);

export const useHelpOpened = opened.use;
export const closeHelp = (): void => opened.set(false);
/** The same key opens and closes: what was looked up goes as it came. */
export const toggleHelp = (): void => opened.set(!opened.get());
