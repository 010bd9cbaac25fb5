import type { Icon } from '@tabler/icons-react';
import type { AnyRoute } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { Job, Notice } from '../api/types.ts';
import type { formatsOf } from '../ui/text/format.ts';
import type { RecordPanel } from './record-panels.tsx';
import type { SetupTab } from './setup-tabs.ts';

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
} & (
  /** An address to go to; `search` opens a dialog there. */
  | { to: string; search?: Record<string, string> }
  /** Something done where one is; its keys work everywhere, and `button` gives it a place in the shell. */
  | { run: () => void; button?: boolean }
);

/** What stands over every page until it is called: a dialog that opens from anywhere. */
export type Overlay = { id: string; permission?: string; component: ComponentType };

/** Where to find what a job has made: a page, or a file. */
export type JobResult = { label: string; to: string } | { label: string; file: string };

/** How a kind of long work is spoken of; without it a job goes by its own title. */
export type JobWords = {
  /** As the server names it: `module.what`. */
  kind: string;
  icon: Icon;
  title: (job: Job) => string;
  /** What came of it, in numbers. */
  outcome?: (job: Job, number: (value: number) => string) => string | undefined;
  result?: (job: Job) => JobResult | undefined;
  /** Takes back what it did, where that can be. */
  undo?: (job: Job) => (() => void) | undefined;
  /** What to do when one has ended while the app is open. */
  ended?: (job: Job) => void;
};

/** How a kind of notice is spoken of; one without words is only said to be there. */
export type NoticeWords = {
  /** As the server names it: `module.what-happened`. */
  kind: string;
  icon: (notice: Notice) => Icon;
  tone?: 'good' | 'bad';
  title: (notice: Notice) => string;
  /** Who, how much, why: a quieter line below. */
  facts?: (notice: Notice, format: ReturnType<typeof formatsOf>) => (string | false | undefined)[];
  /** Where it leads, where that is not its own address. */
  target?: (notice: Notice) => JobResult | undefined;
};

/** How texts of one kind stand in the search box. */
export type FoundTexts = {
  /** As the server names it. */
  kind: string;
  label: () => string;
  icon: Icon;
  /** The address of one of them, in the language it was found in. */
  place: (id: string, language: string) => { to: string; search?: Record<string, string> };
};

/** What is done in a dialog, as far as help can tell it apart. */
export type DialogPlace = { activityType?: string | undefined; dealId?: string | undefined };

export type DialogHelp = { permission: string; label: () => string; component: ComponentType<{ place: DialogPlace }> };

/** A setting, and how it is called where it stands. */
export type SettingWhyProps = { kind: 'pipeline' | 'stage' | 'lost-reason' | 'role' | 'field'; id: string; name: string };
export type SettingWhyPlace = { permission: string; component: ComponentType<SettingWhyProps> };

/** What one module of the product adds to the shell; one file per module, listed in modules.ts. */
export type WebModule = {
  name: string;
  routes: (shell: AnyRoute) => AnyRoute[];
  /** Pages that stand before the app, for whoever is not signed in. */
  doors?: (root: AnyRoute) => AnyRoute[];
  nav: NavItem[];
  palette: PaletteAction[];
  jobs?: JobWords[];
  notices?: NoticeWords[];
  finds?: FoundTexts[];
  panels?: RecordPanel[];
  /** What stands in the rail below the sections. */
  rail?: ComponentType<{ collapsed: boolean }>;
  overlays?: Overlay[];
  /** Stands over every page, in its flow, as long as it has something to say. */
  banner?: ComponentType;
  setupTabs?: SetupTab[];
  /** Stands beside each setting that may have a reason. */
  settingWhy?: SettingWhyPlace;
  /** Stands in the title row of every page. */
  pageHelp?: ComponentType;
  /** What stands beside a dialog when one asks how this is done. */
  dialogHelp?: DialogHelp;
  /** What the palette offers besides where it found no organization. */
  unfound?: ComponentType<{ query: string }>;
};
