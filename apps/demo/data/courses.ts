/** What Nordwind teaches. Ids are given when the story is told; `right` and the like are for the server alone. */
export interface DemoCourse {
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly validityMonths: number | null;
  readonly isOpen: boolean;
  readonly sections: readonly { readonly title: string; readonly lessons: readonly object[] }[];
}

const quiz = { kind: 'quiz', passPercent: 70, attemptsAllowed: 3, timeLimitMinutes: 15, isShuffled: true };

export const customerData: DemoCourse = {
  title: 'Customer data: what we share, and with whom', summary: 'What may leave your own list, what never does, and how to say no in a friendly way.', language: 'en', validityMonths: 12, isOpen: false,
  sections: [
    {
      title: 'What is ours to keep', lessons: [
        { kind: 'text', title: 'Why one open spreadsheet cost us a customer', minutes: 4, body: '## March, two years ago\n\nA list of pump operators left by e-mail, because a partner asked for it nicely. **Eleven of them** were called the same week, by somebody we do not know.\n\nTwo customers left. One of them said: *“I gave my number to Anna, not to a stranger.”*\n\n### What we changed\n\n- A record is shared with **one colleague**, for a **purpose** and **until a day**.\n- A list never leaves Holdfast by e-mail.\n- Who asks, asks the owner; the owner answers within two working days.' },
        { kind: 'text', title: 'The three questions before you share', minutes: 3, body: '1. **Who** needs it? A name, not a department.\n2. **What for?** If you cannot say it in one sentence, ask again.\n3. **Until when?** Two weeks are usual, ninety days are the most.\n\n> Confidential and secret records have no road. Do not look for one.' },
      ],
    },
    {
      title: 'Show it', lessons: [{
        ...quiz, title: 'Would you share it?', minutes: 6, questions: [
          { kind: 'single', text: 'A partner asks for all operators of pumps in Silesia. What do you do?', points: 1, explanation: 'A list never leaves Holdfast. The partner may name one firm and a purpose.', options: ['Say no and ask which firm he needs', 'Send the list without phone numbers', 'Send the list with a note that it is confidential'], right: 0 },
          { kind: 'multiple', text: 'What do you write down when you share a record?', points: 2, explanation: 'A colleague, a purpose and a last day: with these three it ends by itself.', options: ['The colleague', 'The purpose', 'The last day', 'The color of the logo'], right: [0, 1, 2] },
          { kind: 'order', text: 'A colleague of Berlin needs your customer. Put the steps in order.', points: 1, explanation: 'The question comes first, and the share ends by itself.', options: ['He asks with a purpose', 'You check the three questions', 'You share until a day', 'The share ends by itself'] },
          { kind: 'number', text: 'For how many days at most is a record shared?', points: 1, explanation: 'Ninety. Whoever needs longer asks again.', value: 90, tolerance: 0, unit: 'days' },
        ],
      }],
    },
  ],
};

export const firstWeek: DemoCourse = {
  title: 'Your first week at Nordwind', summary: 'From the first call to the next step that is written down: how a day here goes.', language: 'en', validityMonths: null, isOpen: true,
  sections: [
    {
      title: 'A day here', lessons: [
        { kind: 'text', title: 'Today comes first', minutes: 3, body: '## Open *Today* before the mail\n\nIt says whom you promised what. A promise that is kept is worth more than a new lead.\n\n- Call what is overdue **first**.\n- After each call write down what was said and the **next step**.\n- What has no next step is not a deal, but a hope.' },
        { kind: 'text', title: 'How we write down a call', minutes: 4, body: '| Write | Do not write |\n|---|---|\n| What they need, in their words | What you think of them |\n| Who decides, and by when | “Called, no news” |\n| The next step with a day | “Call back sometime” |\n\nTwo sentences are enough. The colleague who stands in for you has to understand them.' },
      ],
    },
    {
      title: 'Show it', lessons: [{
        ...quiz, title: 'Your first customer', minutes: 5, timeLimitMinutes: null, questions: [
          { kind: 'single', text: 'What do you open first in the morning?', points: 1, explanation: 'Today: promises come before new mail.', options: ['Today', 'The mail', 'The list of all persons'], right: 0 },
          { kind: 'match', text: 'What belongs together?', points: 2, explanation: 'A need is told in the customer’s words; a next step has a day.', pairs: [{ left: 'Need', right: 'In the customer’s words' }, { left: 'Next step', right: 'With a day' }, { left: 'Promise', right: 'Kept, or said that it cannot be' }] },
          { kind: 'text', text: 'A deal without a … is a hope. Which two words are missing?', points: 1, explanation: 'The next step.', accepted: ['next step', 'a next step', 'the next step'] },
        ],
      }],
    },
  ],
};

export const firstCall: DemoCourse = {
  title: 'Первый звонок: слушать, а не рассказывать', summary: 'Как за десять минут понять, нужен ли клиенту насос, и договориться о следующем шаге.', language: 'ru', validityMonths: 24, isOpen: true,
  sections: [
    { title: 'Разговор', lessons: [{ kind: 'text', title: 'Три вопроса вместо презентации', minutes: 5, body: '## Сначала вопросы\n\n1. **Что стоит сейчас** и что с ним не так?\n2. **Кто решает** и когда нужен результат?\n3. **Что будет, если ничего не менять?**\n\nПока на них нет ответа, каталог не открываем.\n\n> Говорит клиент — две минуты из трёх.' }] },
    {
      title: 'Проверьте себя', lessons: [{
        ...quiz, title: 'Что вы спросите?', minutes: 4, timeLimitMinutes: null, questions: [
          { kind: 'single', text: 'Клиент просит прайс в первую минуту. Что делаем?', points: 1, explanation: 'Цена без задачи ничего не говорит: сначала узнаём, что стоит сейчас.', options: ['Спрашиваем, что стоит сейчас и зачем менять', 'Отправляем прайс', 'Рассказываем о компании'], right: 0 },
          { kind: 'order', text: 'Расставьте вопросы по порядку.', points: 1, explanation: 'От того, что есть, к тому, чего это стоит.', options: ['Что стоит сейчас?', 'Кто решает и когда?', 'Что будет, если не менять?'] },
        ],
      }],
    },
  ],
};

export const realCall: DemoCourse = {
  title: 'Your first call, on the real system', summary: 'With a customer of your own whom nobody else sees, and who is in no figure.', language: 'en', validityMonths: null, isOpen: true,
  sections: [
    {
      title: 'Do it', lessons: [
        {
          kind: 'practice', title: 'Petra asks for pumps', minutes: 10, organizationName: 'Practice: Baltic Pumps', personName: 'Petra Practice', dealName: 'Practice: pumps for the second line',
          body: '## Do it once, before it counts\n\nPetra asks for pumps for the second line. Open her firm below, and do what you would do after a real call.',
          tasks: [{ deed: 'log-activity', text: 'Log a call with Petra: two sentences on what she needs' }, { deed: 'plan-activity', text: 'Plan the next step with a day' }, { deed: 'make-promise', text: 'Write down what you promised her, and until when' }, { deed: 'move-deal', text: 'Move her deal to the next stage' }],
        },
      ],
    },
  ],
};

/** Rests on the company's own article and on a step of its process: when these change, so does what was learned. */
export const inquiries = (articleId: string, callBackId: string): DemoCourse => ({
  title: 'Answering inquiries', summary: 'From the first mail to a call within the hour, as we do it now.', language: 'en', validityMonths: 12, isOpen: true,
  sections: [
    {
      title: 'How we do it', lessons: [
        { kind: 'article', title: 'Answer an inquiry', minutes: 4, articleId, language: 'en', version: 0 },
        { kind: 'text', title: 'The call within the hour', minutes: 6, stepIds: [callBackId], body: '## Before you dial\n\n1. Look whether we know them.\n2. Read the last three entries of the timeline.\n3. Have the next step ready: a day and an hour.\n\n### While you talk\n\nAsk what they want to move, how much of it, and by when. **Two minutes of three are theirs.**' },
      ],
    },
    {
      title: 'Show it', lessons: [{
        ...quiz, title: 'An inquiry comes in', minutes: 3, timeLimitMinutes: null, questions: [
          { kind: 'single', text: 'What comes first?', points: 1, explanation: 'Whoever knows them already calls them.', options: ['Look whether we know them', 'Send the catalogue', 'Write to the head'], right: 0 },
        ],
      }],
    },
  ],
});
