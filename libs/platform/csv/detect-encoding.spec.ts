import { describe, expect, it } from '@jest/globals';
import type { CsvEncoding } from './csv-encoding.ts';
import { detectEncoding } from './detect-encoding.ts';
import { encodeText } from './encode-text.ts';
import { isBinary } from './is-binary.ts';

const russianTexts = [
  'Фамилия;Имя;Телефон\r\nЩербаков;Сергей;+7 495 123-45-67\r\nЦветкова;Анна;\r\n',
  'name,city\r\nПётр Хабаров,Тверь\r\n',
  'ЩЕРБАКОВ СЕРГЕЙ,МОСКВА\n',
  'иванов,тула\n',
  'Иван',
  'Ольга, Москва',
  'Встретились на выставке «Связь», обещали перезвонить; ждём ответа до пятницы.',
];
const ukrainianTexts = [
  'Прізвище;Ім’я;Місто\r\nЩербак;Сергій;Київ\r\n',
  'Євген Їжакевич,Чернівці\n',
  'Наталія',
  'КОВАЛЕНКО ІРИНА;ЛЬВІВ',
  'Ґудзь Олексій, Вінниця',
];

const read = (text: string, encoding: CsvEncoding): CsvEncoding => detectEncoding(encodeText(text, encoding));

describe('detecting the encoding', () => {
  it.each(['utf-8', 'windows-1251', 'cp866', 'koi8-r'] as const)('finds Russian in %s', (encoding) => {
    for (const text of russianTexts) {
      const plain = encoding === 'windows-1251' || encoding === 'utf-8' ? text : text.replace(/[«»]/gu, '"');
      expect([plain, read(plain, encoding)]).toEqual([plain, encoding]);
    }
  });

  it.each(['utf-8', 'windows-1251', 'koi8-u'] as const)('finds Ukrainian in %s', (encoding) => {
    for (const text of ukrainianTexts) {
      const plain = encoding === 'koi8-u' ? text.replace('’', "'") : text;
      expect([plain, read(plain, encoding)]).toEqual([plain, encoding]);
    }
  });

  it('finds Ukrainian in cp866, where і is typed in Latin', () => {
    expect(read('Прiзвище;Мiсто\nШевченко;Львiв\nЇжак;Київ', 'cp866')).toBe('cp866');
  });

  it.each(['Müller,Jörg,Köln\n', 'José Núñez;México', 'François Lefèvre, Orléans', 'Groß & Söhne'])('finds western Europe in windows-1252: %s', (text) => {
    expect(read(text, 'windows-1252')).toBe('windows-1252');
    expect(read(text, 'utf-8')).toBe('utf-8');
  });

  it.each(['utf-16le', 'utf-16be'] as const)('finds %s with and without its mark', (encoding) => {
    const text = 'Имя,E-mail\r\nИван Петров,ivan@firma.ru\r\n';
    expect(read(`\uFEFF${text}`, encoding)).toBe(encoding);
    expect(read(text, encoding)).toBe(encoding);
    expect(isBinary(encodeText(text, encoding))).toBe(false);
  });

  it('takes ASCII and a cut last character for UTF-8, and a lone western letter at the end not', () => {
    expect(detectEncoding(Buffer.from('name,phone'))).toBe('utf-8');
    expect(detectEncoding(Buffer.from('Пётр Ёлкин').subarray(0, -3))).toBe('utf-8');
    expect(detectEncoding(Buffer.from([...Buffer.from('caf'), 0xe9]))).toBe('windows-1252');
  });

  it('finds the one name far below in a large file', () => {
    const text = `${'John,Smith,+1 202 555 0143\r\n'.repeat(5000)}Сергей,Щербаков,\r\n`;
    expect(read(text, 'windows-1251')).toBe('windows-1251');
    expect(read(text, 'koi8-r')).toBe('koi8-r');
  });
});

describe('telling text from other files', () => {
  it('refuses archives, documents and zeros', () => {
    expect(isBinary(Buffer.from('PK\x03\x04rest'))).toBe(true);
    expect(isBinary(Buffer.from('%PDF-1.7'))).toBe(true);
    expect(isBinary(Buffer.from('a,b\0c,d,e,f'))).toBe(true);
    expect(isBinary(Buffer.from([1, 2, 3, 4, 5, 65]))).toBe(true);
  });

  it('lets tables through', () => {
    expect(isBinary(Buffer.from('a,b\tc\r\n'))).toBe(false);
    expect(isBinary(encodeText('Иванов;Пётр', 'windows-1251'))).toBe(false);
  });
});
