import { useMantineColorScheme } from '@mantine/core';
import { IconLanguage, IconLogout, IconMoon, IconSun, IconUser, type Icon } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useAppText } from '../app-text.ts';
import { languageNames, languages } from '../i18n/language.ts';
import { useChangeLanguage } from '../i18n/use-change-language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { modules } from '../modules.ts';
import { useSession } from '../session/use-session.ts';
import { useSignOut } from '../session/use-sign-out.ts';
import { useNav } from '../shell/use-nav.ts';

export type PaletteEntry = { id: string; label: string; icon: Icon; keys?: string | undefined; run: () => void };

export function usePaletteEntries(): { places: PaletteEntry[]; deeds: PaletteEntry[] } {
  const text = useAppText();
  const navigate = useNavigate();
  const nav = useNav();
  const { can } = useSession();
  const current = useLanguage();
  const changeLanguage = useChangeLanguage();
  const signOut = useSignOut();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const other = colorScheme === 'dark' ? 'light' : 'dark';

  const places = nav.map(({ to, label, icon, go }) => ({ id: to, label: label(), icon, keys: go && `g ${go}`, run: () => void navigate({ to }) }));
  const profile = { id: '/profile', label: text('myProfile'), icon: IconUser, run: () => void navigate({ to: '/profile' }) };
  const deeds = modules
    .flatMap(({ palette }) => palette)
    .filter(({ permission }) => permission === undefined || can(permission))
    .map((action) => {
      const { id, label, icon, keys } = action;
      return { id, label: label(), icon, keys, run: 'run' in action ? action.run : () => void navigate({ to: action.to, search: action.search ?? {} }) };
    });
  const speech = languages
    .filter((language) => language !== current)
    .map((language) => ({ id: language, label: text('switchLanguage', { language: languageNames[language] }), icon: IconLanguage, run: () => void changeLanguage(language) }));
  return {
    places: [...places, profile],
    deeds: [
      ...deeds,
      { id: 'theme', label: text(other === 'dark' ? 'switchDark' : 'switchLight'), icon: other === 'dark' ? IconMoon : IconSun, run: () => setColorScheme(other) },
      ...speech,
      { id: 'sign-out', label: text('signOut'), icon: IconLogout, run: () => void signOut() },
    ],
  };
}
