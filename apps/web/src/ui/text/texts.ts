import i18next from 'i18next';
import { useTranslation } from 'react-i18next';

export type Values = Record<string, string | number | Date | null | undefined>;

type PluralOf<Key> = Key extends `${infer Base}_one` ? Base : never;
type Plain<Key> = Key extends `${string}_one` | `${string}_other` ? never : Key;

/** The keys one may ask for: `rows` where the texts hold `rows_one` and `rows_other`. */
export type TextKey<English> = (Plain<keyof English> | PluralOf<keyof English>) & string;

/** What a Russian or Ukrainian file must hold: the same keys, with the plural forms of these languages. */
export type Slavic<English> = { [Key in Plain<keyof English>]: string } & {
  [Key in PluralOf<keyof English> as `${Key & string}_${'one' | 'few' | 'many' | 'other'}`]: string;
};

export type Say<English> = {
  (key: TextKey<English>, values?: Values): string;
  /** A text whose key comes from the server (a refusal's code, a field's name); undefined if there is none. */
  maybe(key: string, values?: Values): string | undefined;
};

/** The typed voice of one module: `say` anywhere, `useText` in components that must follow a change of language. */
export function textsOf<English>(namespace: string): { say: Say<English>; useText: () => Say<English> } {
  const say: Say<English> = Object.assign(
    (key: TextKey<English>, values?: Values) => i18next.t(key, { ns: namespace, ...values }),
    {
      maybe: (key: string, values?: Values) =>
        i18next.exists(key, { ns: namespace }) ? i18next.t(key, { ns: namespace, ...values }) : undefined,
    },
  );
  return {
    say,
    useText: () => {
      useTranslation(namespace);
      return say;
    },
  };
}
