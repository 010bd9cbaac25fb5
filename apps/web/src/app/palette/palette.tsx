import { Spotlight, createSpotlight } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAppText } from '../app-text.ts';
import { FoundActions, placeOf } from './found-actions.tsx';
import { FoundTexts } from './found-texts.tsx';
import { modules } from '../modules.ts';
import { type PaletteEntry, usePaletteEntries } from './use-palette-entries.ts';
import { rememberRecent, useRecents } from './recents.ts';
import { useFind } from './use-find.ts';
import classes from './palette.module.css';
import { KeyboardHint } from '../../ui/keyboard-hint.tsx';

const [store, spotlight] = createSpotlight();

const besides = modules.flatMap(({ name, unfound }) => (unfound ? [{ name, unfound }] : []));

export const openPalette = (): void => spotlight.open();

/** Go to, find, do: one field for everything. */
export function Palette() {
  const text = useAppText();
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const [asked] = useDebouncedValue(query.trim(), 150);
  const found = useFind(asked);
  const recents = useRecents();
  const { places, deeds } = usePaletteEntries();
  const matches = (entries: PaletteEntry[]): PaletteEntry[] => entries.filter(({ label }) => label.toLocaleLowerCase().includes(query.trim().toLocaleLowerCase()));
  const open = (hit: Parameters<typeof rememberRecent>[0]): void => {
    rememberRecent(hit);
    void navigate({ to: `${placeOf[hit.kind]}/${hit.id}` });
  };
  const group = (label: string, entries: PaletteEntry[]) =>
    entries.length > 0 && (
      <Spotlight.ActionsGroup label={label}>
        {entries.map(({ id, label: name, icon: Picture, keys, run }) => (
          <Spotlight.Action key={id} label={name} leftSection={<Picture size={18} stroke={1.6} />} rightSection={keys && <KeyboardHint keys={keys} silent />} onClick={run} />
        ))}
      </Spotlight.ActionsGroup>
    );
  const idle = query.trim() === '';
  const shownPlaces = matches(places);
  const shownDeeds = matches(deeds);
  const nothing = !idle && found.hits.length + found.texts.length === 0 && shownPlaces.length + shownDeeds.length === 0;

  return (
    <Spotlight.Root store={store} query={query} onQueryChange={setQuery} shortcut={null} scrollable maxHeight={440} size={620} transitionProps={{ duration: 100 }} title={text('palette')} classNames={{ header: classes.hidden!, actionsGroup: classes.group! }} overlayProps={{ backgroundOpacity: 0.25, blur: 0 }}>
      <Spotlight.Search placeholder={text('palettePlaceholder')} aria-label={text('palettePlaceholder')} leftSection={<IconSearch size={18} aria-hidden />} />
      <Spotlight.ActionsList>
        {idle ? <FoundActions hits={recents} heading={text('recent')} onOpen={open} /> : <FoundActions hits={found.hits} onOpen={open} />}
        {!idle && <FoundTexts texts={found.texts} onOpen={({ to, search = {} }) => void navigate({ to, search })} />}
        {!idle && !found.busy && !found.hits.some(({ kind }) => kind === 'organization') && besides.map(({ name, unfound: Besides }) => <Besides key={name} query={query} />)}
        {group(text('goTo'), shownPlaces)}
        {group(text('do'), shownDeeds)}
        {nothing && <Spotlight.Empty>{found.problem ?? (found.busy ? text('searching') : text('nothingFound', { query }))}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
