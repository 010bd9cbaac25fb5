import { createContext, type MouseEvent, useContext } from 'react';
import { useSession } from './session/use-session.ts';
import type { DialogHelp } from './web-module.ts';

/** What the shell offers beside dialogs. */
const Help = createContext<DialogHelp | undefined>(undefined);
export const DialogHelpProvider = Help.Provider;

/** What says how the work of a dialog is done; nobody has it who may not read it. */
export function useDialogHelp(): DialogHelp | undefined {
  const help = useContext(Help);
  const { can } = useSession();
  return help && can(help.permission) ? help : undefined;
}

/** A link out of a dialog opens beside it, so that what was filled in is not lost. */
export function openBeside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.href) return;
  event.preventDefault();
  event.stopPropagation();
  window.open(link.href, '_blank', 'noopener');
}
