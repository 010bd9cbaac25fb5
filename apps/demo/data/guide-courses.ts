/** A course of the user guide: its lessons are the articles themselves, by their short names. */
export interface GuideCourse {
  readonly title: string;
  readonly summary: string;
  readonly language: 'en' | 'ru';
  readonly sections: readonly { readonly title: string; readonly articles: readonly string[] }[];
  readonly quiz: { readonly section: string; readonly title: string; readonly questions: readonly object[] };
}

const begin = ['first-day', 'start-the-day', 'how-it-is-done-here'];
const customers = ['find-out-who-knows-them', 'write-down-a-customer', 'log-a-call', 'plan-and-promise'];
const deals = ['work-a-deal', 'say-why-it-was-lost'];

export const guideCourses: readonly GuideCourse[] = [
  {
    title: 'Holdfast in a day', summary: 'What a salesperson does in Holdfast from the morning to the last call, piece of work by piece of work.', language: 'en',
    sections: [{ title: 'The day begins', articles: begin }, { title: 'Customers and talks', articles: customers }, { title: 'Deals', articles: deals }],
    quiz: {
      section: 'Show it', title: 'A day, in four questions', questions: [
        { kind: 'single', text: 'You are about to call a company for the first time. What comes first?', points: 1, explanation: 'A colleague may know them. Search, and where nothing is found, look at the road sign.', options: ['Search whether one of us knows them', 'Write them down at once', 'Ask the head of sales'], right: 0 },
        { kind: 'order', text: 'The call is over. Put in order.', points: 1, explanation: 'How it ended, what was said, what comes next: then save.', options: ['How it ended', 'Two sentences on what was said', 'The next step with a day', 'Log the call'] },
        { kind: 'single', text: 'You cannot keep a promise until its day.', points: 1, explanation: 'Say it before the day, then mark it broken and say what happened.', options: ['Call before the day, then mark it broken', 'Move the day without a word', 'Mark it kept'], right: 0 },
        { kind: 'single', text: 'The customer bought elsewhere. Which reason do you take?', points: 1, explanation: 'The one the customer gave. Yours comes second.', options: ['The one the customer gave', 'The one that looks best in the figures', 'None'], right: 0 },
      ],
    },
  },
  {
    title: 'Holdfast за день', summary: 'Что продавец делает в Holdfast с утра до последнего звонка, одно дело за другим.', language: 'ru',
    sections: [{ title: 'День начинается', articles: begin }, { title: 'Клиенты и разговоры', articles: customers }, { title: 'Сделки', articles: deals }],
    quiz: {
      section: 'Проверьте себя', title: 'День в четырёх вопросах', questions: [
        { kind: 'single', text: 'Вы собираетесь впервые позвонить в компанию. С чего начать?', points: 1, explanation: 'Их может знать коллега. Ищите, а если не нашли — посмотрите на знак дороги.', options: ['Поискать, знает ли их кто-то из наших', 'Сразу завести запись', 'Спросить руководителя'], right: 0 },
        { kind: 'order', text: 'Разговор окончен. Расставьте по порядку.', points: 1, explanation: 'Чем закончилось, о чём говорили, что дальше — и сохранить.', options: ['Чем закончилось', 'Две фразы о том, о чём говорили', 'Следующий шаг с днём', 'Записать звонок'] },
        { kind: 'single', text: 'Обещание к сроку выполнить не получится.', points: 1, explanation: 'Предупредите заранее, потом отметьте, что не выполнено, и почему.', options: ['Позвонить заранее, потом отметить «не выполнено»', 'Молча перенести день', 'Отметить «выполнено»'], right: 0 },
        { kind: 'single', text: 'Клиент купил у других. Какую причину взять?', points: 1, explanation: 'Ту, что назвал клиент. Ваша — вторая.', options: ['Ту, что назвал клиент', 'Ту, что лучше смотрится в цифрах', 'Никакую'], right: 0 },
      ],
    },
  },
];
