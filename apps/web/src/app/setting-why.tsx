import { createContext, Suspense, useContext } from 'react';
import { useSession } from './session/use-session.ts';
import type { SettingWhyPlace, SettingWhyProps } from './web-module.ts';

/** What the shell offers beside settings. */
const Why = createContext<SettingWhyPlace | undefined>(undefined);
export const SettingWhyProvider = Why.Provider;

/** Stands beside a setting: why it is as it is, to be read in one press, or to be written. */
export function SettingWhy(props: SettingWhyProps) {
  const why = useContext(Why);
  const { can } = useSession();
  if (!why || !can(why.permission)) return null;
  const { component: Component } = why;
  return <Suspense><Component {...props} /></Suspense>;
}
