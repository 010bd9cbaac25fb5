import { describe, expect, it } from '@jest/globals';
import { digitsOf, domainOf, emailKey, isEmail, isFreeMailDomain, layoutSwapped, legalNameKey, phoneOf } from './index.ts';

describe('a text typed in the other layout', () => {
  it.each([['bdfyjd', 'иванов'], ['Bdfyjd', 'иванов'], ['gtnh gtnhjd', 'петр петров'], ['ощрт', 'john'], ['шмфтщм', 'ivanov'], ['sujh', 'ігор'], [']fr', 'їак'], ['usxeh', 'гычур']])('%s is %s', (typed, meant) => {
    expect(layoutSwapped(typed)).toBe(meant);
  });

  it.each(['', '123', 'иван ivan', 'ivan@firma', 'work', 'котик'])('makes no word of %j', (text) => {
    expect(layoutSwapped(text)).toBeNull();
  });
});

describe('an e-mail', () => {
  it.each(['a@b.org', 'Ivan.Petrov+crm@sub.firma.com.ua', "o'neil@x.co", 'почта@пример.рф', 'a@xn--e1afmkfd.xn--p1ai'])('is %s', (text) => expect(isEmail(text)).toBe(true));
  it.each(['', 'a', 'a@b', '@b.org', 'a@', 'a@@b.org', 'a b@c.org', '.a@b.org', 'a..b@c.org', 'a.@b.org', 'a@-b.org', 'a@b..org', 'a@b.1', `${'a'.repeat(65)}@b.org`, `a@${'b.'.repeat(130)}org`, 'A <a@b.org>', 'a@b.org,'])('is not %j', (text) => expect(isEmail(text)).toBe(false));

  it('is compared without case and spaces', () => {
    expect(emailKey(' Ivan@Firma.RU ')).toBe('ivan@firma.ru');
    expect(emailKey('e\u0301@x.org')).toBe('é@x.org');
  });
});

describe('a phone', () => {
  it.each([
    ['+380 44 123 45 67', undefined, '+380441234567'], ['8 (495) 123-45-67', 'RU', '+74951234567'], ['007 495 123-45-67', undefined, '+74951234567'], ['044 123 45 67', 'UA', '+380441234567'], ['00380441234567', 'RU', '+380441234567'],
    ['+7 495 123-45-67 доб. 12', undefined, '+74951234567'], ['+1 (212) 555-2368 ext. 5', undefined, '+12125552368'], ['79161112233', undefined, '+79161112233'], ['380441234567', 'RU', '+380441234567'],
  ])('%s in %s is %s', (typed, country, e164) => {
    expect(phoneOf(` ${typed} `, country)).toEqual({ e164, typed });
  });

  it.each(['', '12-34', 'ask the porter', '8 (495) 123-45-67', '+7 123', '+7'.repeat(40)])('is none: %j', (text) => expect(phoneOf(text)).toBeNull());

  it('has digits', () => expect(digitsOf('+7 (495) 12-3')).toBe('7495123'));
});

describe('a domain', () => {
  it.each([['https://www.Firma.ru:8080/about?x=a@b.org', 'firma.ru'], ['ivan@firma.ru', 'firma.ru'], ['firma.com.ua/', 'firma.com.ua'], ['mailto:a@b.org', 'b.org'], ['https://x.org/@ivan', 'x.org'], ['https://пример.рф', 'пример.рф']])('of %s is %s', (text, domain) => expect(domainOf(text)).toBe(domain));
  it.each(['', 'firma', 'a b.org', 'http://', '.org'])('is not in %j', (text) => expect(domainOf(text)).toBeNull());
  it('is free mail or tells of an employer', () => {
    expect(['gmail.com', 'mail.ru', 'ukr.net', 'GMX.de'].every(isFreeMailDomain)).toBe(true);
    expect(isFreeMailDomain('firma.ru')).toBe(false);
  });
});

describe('the key of a name with a legal form', () => {
  it.each([
    ['ООО "Ромашка"', 'Romashka LLC', 'Ромашка', 'ООО «Ромашка».', 'Общество с ограниченной ответственностью "Ромашка"', 'ТОВ Ромашка', 'Romashka, Ltd.', 'OOO Romashka'],
    ['Müller & Söhne GmbH', 'Mueller Soehne G.m.b.H.', 'Muller & Sohne gmbh & co. kg'],
    ['Телефоника S.A.', 'Telefonika SA'],
    ['Orlen Sp. z o.o.', 'ORLEN'],
    ['ФОП Шевченко Т.Г.', 'Фізична особа-підприємець Шевченко Т.Г.'],
  ])('is one for the spellings of %s', (...spellings) => {
    expect([...new Set(spellings.map(legalNameKey))]).toHaveLength(1);
  });

  it('is never empty for a name', () => {
    expect(['ООО', 'Inc', '★', '"Co. Ltd."'].map((name) => legalNameKey(name) !== '')).toEqual([true, true, true, true]);
  });

  it('keeps a legal form inside a name', () => expect(legalNameKey('Bank AS Roma')).not.toBe(legalNameKey('Bank Roma')));
});
