import { type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconDevices, IconKeyboard, IconLogout, IconMoon, IconPassword, IconSun, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useAppText } from '../app-text.ts';
import { languageNames, languages } from '../i18n/language.ts';
import { useChangeLanguage } from '../i18n/use-change-language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useSignOut } from '../session/use-sign-out.ts';

const schemes: [MantineColorScheme, typeof IconSun][] = [['light', IconSun], ['dark', IconMoon], ['auto', IconDeviceDesktop]];

export function PersonMenuItems({ onHelp }: { onHelp: () => void }) {
  const text = useAppText();
  const current = useLanguage();
  const changeLanguage = useChangeLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  const check = <IconCheck size={14} aria-hidden />;
  return (
    <>
      <Menu.Item component={Link} to="/profile" leftSection={<IconUser size={16} />}>{text('myProfile')}</Menu.Item>
      <Menu.Item component={Link} to="/profile" hash="password" leftSection={<IconPassword size={16} />}>{text('myPassword')}</Menu.Item>
      <Menu.Item component={Link} to="/profile" hash="sessions" leftSection={<IconDevices size={16} />}>{text('mySessions')}</Menu.Item>
      <Menu.Divider />
      <Menu.Label>{text('theme')}</Menu.Label>
      {schemes.map(([scheme, Picture]) => (
        <Menu.Item key={scheme} leftSection={<Picture size={16} />} rightSection={colorScheme === scheme && check} aria-current={colorScheme === scheme || undefined} onClick={() => setColorScheme(scheme)} closeMenuOnClick={false}>
          {text(`theme.${scheme}`)}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Label>{text('language')}</Menu.Label>
      {languages.map((language) => (
        <Menu.Item key={language} lang={language} rightSection={language === current && check} aria-current={language === current || undefined} onClick={() => void changeLanguage(language)} closeMenuOnClick={false}>
          {languageNames[language]}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item leftSection={<IconKeyboard size={16} />} onClick={onHelp}>{text('keyboard')}</Menu.Item>
      <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void signOut()}>{text('signOut')}</Menu.Item>
    </>
  );
}
