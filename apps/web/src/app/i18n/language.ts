import dayjs from 'dayjs';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export const languages = ['en', 'ru', 'uk'] as const;
export type Language = (typeof languages)[number];

/** Every language is named in itself, so that it can be found by somebody who reads no other. */
export const languageNames: Record<Language, string> = { en: 'English', ru: 'Русский', uk: 'Українська' };

type Texts = Record<string, string>;
const files = import.meta.glob<Record<Language, Texts>>('/src/**/texts/{en,ru,uk}.ts');
const calendars: Record<Language, () => Promise<unknown>> = {
  en: () => Promise.resolve(),
  ru: () => import('dayjs/locale/ru'),
  uk: () => import('dayjs/locale/uk'),
};
const store = 'holdfast.language';
const loaded = new Set<string>();

export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

export function preferredLanguage(): Language {
  const wanted = [localStorage.getItem(store), ...navigator.languages].map((tag) => tag?.slice(0, 2));
  return wanted.find(isLanguage) ?? 'en';
}

export async function startLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: {},
    react: { useSuspense: false },
  });
  await speak(preferredLanguage());
}

/** Loads the texts of one language and turns the running app to it, without a reload. */
export async function speak(language: Language): Promise<void> {
  await Promise.all([calendars[language](), ...Object.entries(files).map(([path, load]) => loadInto(language, path, load))]);
  await i18next.changeLanguage(language);
  dayjs.locale(language);
  document.documentElement.lang = language;
  localStorage.setItem(store, language);
}

/** The namespace is the folder that holds `texts`; modules may add to one another's, as each adds its words to `audit`. */
async function loadInto(language: Language, path: string, load: () => Promise<Record<Language, Texts>>): Promise<void> {
  if (!path.endsWith(`/${language}.ts`) || loaded.has(path)) return;
  i18next.addResourceBundle(language, path.split('/').at(-3)!, (await load())[language], true);
  loaded.add(path);
}
