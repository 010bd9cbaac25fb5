import { describe, expect, it } from '@jest/globals';
import { splitName } from './name-splitting.ts';

/** Prefix, given, additional and family name. */
const parts = (text: string) => {
  const name = splitName(text);
  return name && [name.honorificPrefix ?? '', name.givenName ?? '', name.additionalName ?? '', name.familyName ?? ''];
};

describe('splitting a whole name', () => {
  it.each([
    ['Иванов Иван Иванович', '', 'Иван', 'Иванович', 'Иванов'],
    ['Иван Иванович Иванов', '', 'Иван', 'Иванович', 'Иванов'],
    ['Шевченко Оксана Петрівна', '', 'Оксана', 'Петрівна', 'Шевченко'],
    ['Рабинович Лев Абрамович', '', 'Лев', 'Абрамович', 'Рабинович'],
    ['Petrov Ivan Sergeevich', '', 'Ivan', 'Sergeevich', 'Petrov'],
    ['Ivan Petrov', '', 'Ivan', '', 'Petrov'],
    ['Иванов Иван', '', 'Иван', '', 'Иванов'],
    ['Коваленко Тарас', '', 'Тарас', '', 'Коваленко'],
    ['Иван Рабинович', '', 'Иван', '', 'Рабинович'],
    ['Мария Ивановна', '', 'Мария', 'Ивановна', ''],
    ['Иван Петрович', '', 'Иван', 'Петрович', ''],
    ['Petrov, Ivan', '', 'Ivan', '', 'Petrov'],
    ['Петров, Иван Сергеевич', '', 'Иван', 'Сергеевич', 'Петров'],
    ['Petrov, Dr. Ivan', 'Dr.', 'Ivan', '', 'Petrov'],
    ['Dr. Ivan Petrov', 'Dr.', 'Ivan', '', 'Petrov'],
    ['Prof. Dr. Hans Müller', 'Prof. Dr.', 'Hans', '', 'Müller'],
    ['John Fitzgerald Kennedy', '', 'John', 'Fitzgerald', 'Kennedy'],
    ['John Kennedy, Jr.', '', 'John', '', 'Kennedy Jr.'],
    ['Ludwig van Beethoven', '', 'Ludwig', '', 'van Beethoven'],
    ['Иванов И.И.', '', 'И.', 'И.', 'Иванов'],
    ['И. И. Иванов', '', 'И.', 'И.', 'Иванов'],
    ['Алиев Гейдар Алирза оглы', '', 'Гейдар', 'Алирза оглы', 'Алиев'],
    ['Иван', '', 'Иван', '', ''],
    ['Щербаков', '', '', '', 'Щербаков'],
  ])('reads «%s»', (text, ...expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it.each(['Sales 24/7', 'info@firma.ru', 'ООО "Ромашка"', 'a, b, c', '', 'one two three four five six seven eight', 'Dr.'])('leaves «%s» as it stands', (text) => {
    expect(splitName(text)).toBeNull();
  });
});
