import type { LetterContent } from '#platform/mail';

export type FactorChange = 'turned-on' | 'turned-off' | 'reset' | 'recovery-renewed' | 'recovery-used';

interface Words {
  readonly hello: (name: string) => string;
  readonly footnote: string;
  readonly changes: Readonly<Record<FactorChange, readonly [subject: string, ...paragraphs: string[]]>>;
}

const en: Words = {
  hello: (name) => `Hello ${name},`,
  footnote: 'If it was not you, change your password at once, look through “Where I am signed in” in your profile, and tell an administrator of your company.',
  changes: {
    'turned-on': ['The second factor is on', 'From now on signing in to Holdfast takes your password and a code from your phone. Other sessions of yours have ended. Keep the recovery codes where you find them without the phone.'],
    'turned-off': ['The second factor is off', 'The second factor of your Holdfast account was turned off. The password alone is now enough to sign in.'],
    reset: ['An administrator reset your second factor', 'An administrator of your company has reset the second factor of your Holdfast account. You are signed out everywhere, and the old codes are worth nothing. Sign in with your password and set it up again.'],
    'recovery-renewed': ['New recovery codes', 'Ten new recovery codes were made for your Holdfast account. The old ones no longer work.'],
    'recovery-used': ['A recovery code was used', 'Somebody, hopefully you, signed in to your Holdfast account with a recovery code. It does not work a second time.'],
  },
};

const ru: Words = {
  hello: (name) => `Здравствуйте, ${name}!`,
  footnote: 'Если это были не вы, немедленно смените пароль, проверьте в профиле раздел «Где выполнен вход» и сообщите администратору вашей компании.',
  changes: {
    'turned-on': ['Второй фактор включён', 'Теперь для входа в Holdfast нужны пароль и код с телефона. Остальные ваши сеансы завершены. Храните коды восстановления там, где найдёте их без телефона.'],
    'turned-off': ['Второй фактор отключён', 'Для вашей учётной записи Holdfast отключён второй фактор. Для входа теперь достаточно одного пароля.'],
    reset: ['Администратор сбросил ваш второй фактор', 'Администратор вашей компании сбросил второй фактор вашей учётной записи Holdfast. Все ваши сеансы завершены, старые коды больше не действуют. Войдите с паролем и настройте его заново.'],
    'recovery-renewed': ['Новые коды восстановления', 'Для вашей учётной записи Holdfast созданы десять новых кодов восстановления. Старые больше не действуют.'],
    'recovery-used': ['Использован код восстановления', 'Кто-то, надеемся, что вы, вошёл в вашу учётную запись Holdfast с кодом восстановления. Второй раз этот код не сработает.'],
  },
};

const uk: Words = {
  hello: (name) => `Вітаємо, ${name}!`,
  footnote: 'Якщо це були не ви, негайно змініть пароль, перегляньте в профілі розділ «Де виконано вхід» і повідомте адміністратора вашої компанії.',
  changes: {
    'turned-on': ['Другий фактор увімкнено', 'Відтепер для входу в Holdfast потрібні пароль і код із телефона. Решту ваших сеансів завершено. Зберігайте коди відновлення там, де знайдете їх без телефона.'],
    'turned-off': ['Другий фактор вимкнено', 'Для вашого облікового запису Holdfast вимкнено другий фактор. Для входу тепер досить самого пароля.'],
    reset: ['Адміністратор скинув ваш другий фактор', 'Адміністратор вашої компанії скинув другий фактор вашого облікового запису Holdfast. Усі ваші сеанси завершено, старі коди більше не діють. Увійдіть із паролем і налаштуйте його знову.'],
    'recovery-renewed': ['Нові коди відновлення', 'Для вашого облікового запису Holdfast створено десять нових кодів відновлення. Старі більше не діють.'],
    'recovery-used': ['Використано код відновлення', 'Хтось, сподіваємося, що ви, увійшов до вашого облікового запису Holdfast із кодом відновлення. Вдруге цей код не спрацює.'],
  },
};

const words: Readonly<Record<string, Words>> = { en, ru, uk };

export const factorWords = (locale: string) => (name: string, change: FactorChange): LetterContent => {
  const { hello, footnote, changes } = words[locale] ?? en;
  const [subject, ...paragraphs] = changes[change];
  return { subject, paragraphs: [hello(name), ...paragraphs], footnote };
};
