import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconDevices, IconKeyboard, IconLanguage, IconLogout, IconMoon, IconPassword, IconSun, IconUser, type Icon } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useAppText } from '../app-text.ts';
import { languageNames, languages } from '../i18n/language.ts';
import { useChangeLanguage } from '../i18n/use-change-language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useSignOut } from '../session/use-sign-out.ts';

export type PersonMenuItem = { id: string; label: string; icon: Icon; lang?: string; chosen?: boolean; stays?: boolean; run: () => void };
export type PersonMenuGroup = { id: string; label?: string; items: PersonMenuItem[] };

const schemes: [MantineColorScheme, Icon][] = [['light', IconSun], ['dark', IconMoon], ['auto', IconDeviceDesktop]];

/** What belongs to the person who is signed in; the rail drops it down, the phone lays it open. */
export function usePersonMenu(onHelp: () => void): PersonMenuGroup[] {
  const text = useAppText();
  const current = useLanguage();
  const changeLanguage = useChangeLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  const navigate = useNavigate();
  const profile = (hash?: string) => () => void navigate({ to: '/profile', ...(hash && { hash }) });
  return [
    {
      id: 'me',
      items: [
        { id: 'profile', label: text('myProfile'), icon: IconUser, run: profile() },
        { id: 'password', label: text('myPassword'), icon: IconPassword, run: profile('password') },
        { id: 'sessions', label: text('mySessions'), icon: IconDevices, run: profile('sessions') },
      ],
    },
    {
      id: 'theme',
      label: text('theme'),
      items: schemes.map(([scheme, icon]) => ({ id: scheme, label: text(`theme.${scheme}`), icon, chosen: colorScheme === scheme, stays: true, run: () => setColorScheme(scheme) })),
    },
    {
      id: 'language',
      label: text('language'),
      items: languages.map((language) => ({ id: language, label: languageNames[language], icon: IconLanguage, lang: language, chosen: language === current, stays: true, run: () => void changeLanguage(language) })),
    },
    {
      id: 'rest',
      items: [
        { id: 'keyboard', label: text('keyboard'), icon: IconKeyboard, run: onHelp },
        { id: 'sign-out', label: text('signOut'), icon: IconLogout, run: () => void signOut() },
      ],
    },
  ];
}
