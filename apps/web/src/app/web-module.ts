import type { Icon } from '@tabler/icons-react';
import type { AnyRoute } from '@tanstack/react-router';

export type NavItem = {
  to: string;
  /** Read when it is shown, so that it follows the language. */
  label: () => string;
  icon: Icon;
  section: 'work' | 'administration';
  /** Without this permission the item is not there. */
  permission?: string;
  /** The letter after G. */
  go?: string;
  /** Has a place of its own in the bar of the phone. */
  phone?: boolean;
  order: number;
};

export type PaletteAction = {
  id: string;
  label: () => string;
  icon: Icon;
  permission?: string;
  keys?: string;
  /** An address to go to; `search` opens a dialog there. */
  to: string;
  search?: Record<string, string>;
};

/** What one module of the product adds to the shell; one file per module, listed in modules.ts. */
export type WebModule = {
  name: string;
  routes: (shell: AnyRoute) => AnyRoute[];
  nav: NavItem[];
  palette: PaletteAction[];
};
