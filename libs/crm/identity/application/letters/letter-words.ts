import type { LetterContent } from '#platform/mail';

type Said = Omit<LetterContent, 'action'> & { readonly label: string };

interface LetterWords {
  readonly invitation: (to: { name: string; by: string }) => Said;
  readonly passwordReset: (to: { name: string }) => Said;
}

const en: LetterWords = {
  invitation: ({ name, by }) => ({
    subject: `${by} invites you to Holdfast`,
    paragraphs: [`Hello ${name},`, `${by} has opened an account for you in Holdfast, where your company keeps what it knows about its customers.`, 'Follow the link, choose a password, and you are in. The link works once and for seven days.'],
    label: 'Accept the invitation',
    footnote: 'You get this because somebody in your company entered your address. If you do not know why, do nothing: without the link no account comes to life.',
  }),
  passwordReset: ({ name }) => ({
    subject: 'A new password for Holdfast',
    paragraphs: [`Hello ${name},`, 'Somebody, hopefully you, asked for a new password for your Holdfast account.', 'Follow the link to choose one. The link works once and for one hour. Wherever you are signed in, you will then be signed out.'],
    label: 'Choose a new password',
    footnote: 'If it was not you, do nothing: your password stays as it is. Nobody can change it without this letter.',
  }),
};

const ru: LetterWords = {
  invitation: ({ name, by }) => ({
    subject: `${by} приглашает вас в Holdfast`,
    paragraphs: [`Здравствуйте, ${name}!`, `${by} открывает вам учётную запись в Holdfast: здесь ваша компания хранит всё, что знает о своих клиентах.`, 'Перейдите по ссылке, придумайте пароль, и можно работать. Ссылка действует один раз, в течение семи дней.'],
    label: 'Принять приглашение',
    footnote: 'Вы получили это письмо, потому что в вашей компании указали ваш адрес. Если вы не понимаете, о чём речь, ничего не делайте: без перехода по ссылке учётная запись не заработает.',
  }),
  passwordReset: ({ name }) => ({
    subject: 'Новый пароль для Holdfast',
    paragraphs: [`Здравствуйте, ${name}!`, 'Кто-то, надеемся, что вы, попросил новый пароль для вашей учётной записи Holdfast.', 'Перейдите по ссылке, чтобы его придумать. Ссылка действует один раз, в течение часа. После этого все ваши открытые сеансы завершатся.'],
    label: 'Придумать новый пароль',
    footnote: 'Если это были не вы, ничего не делайте: пароль останется прежним. Без этого письма его никто не сменит.',
  }),
};

const uk: LetterWords = {
  invitation: ({ name, by }) => ({
    subject: `${by} запрошує вас до Holdfast`,
    paragraphs: [`Вітаємо, ${name}!`, `${by} відкриває вам обліковий запис у Holdfast: тут ваша компанія зберігає все, що знає про своїх клієнтів.`, 'Перейдіть за посиланням, придумайте пароль, і можна працювати. Посилання діє один раз, протягом семи днів.'],
    label: 'Прийняти запрошення',
    footnote: 'Ви отримали цей лист, бо у вашій компанії вказали вашу адресу. Якщо ви не розумієте, про що йдеться, нічого не робіть: без переходу за посиланням обліковий запис не запрацює.',
  }),
  passwordReset: ({ name }) => ({
    subject: 'Новий пароль для Holdfast',
    paragraphs: [`Вітаємо, ${name}!`, 'Хтось, сподіваємося, що ви, попросив новий пароль для вашого облікового запису Holdfast.', 'Перейдіть за посиланням, щоб його придумати. Посилання діє один раз, протягом години. Після цього всі ваші відкриті сеанси завершаться.'],
    label: 'Придумати новий пароль',
    footnote: 'Якщо це були не ви, нічого не робіть: пароль лишиться таким, як був. Без цього листа його ніхто не змінить.',
  }),
};

const words: Readonly<Record<string, LetterWords>> = { en, ru, uk };

/** In the language of whoever reads it. */
export const letterWords = (locale: string): LetterWords => words[locale] ?? en;
