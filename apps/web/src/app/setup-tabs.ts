import { createContext, type ComponentType, useContext } from 'react';

/** A list the company keeps, which a module adds to the setup of sales. */
export type SetupTab = { id: string; label: () => string; component: ComponentType };

const Tabs = createContext<SetupTab[]>([]);
export const SetupTabsProvider = Tabs.Provider;
export const useSetupTabs = (): SetupTab[] => useContext(Tabs);
