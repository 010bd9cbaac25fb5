import { describe, expect, it } from '@jest/globals';
import { findHeaderRow } from './find-header-row.ts';

describe('finding the header row', () => {
  it('takes the first row of a usual file', () => {
    expect(findHeaderRow([['First Name', 'Email'], ['Ivan', 'i@x.org']])).toBe(0);
    expect(findHeaderRow([['E-mail'], ['i@x.org']])).toBe(0);
  });

  it('passes over titles above it', () => {
    expect(findHeaderRow([['Клиенты компании', '', ''], ['на 01.05.2024', '', ''], ['Фамилия', 'Телефон', 'Город'], ['Иванов', '+7 495 123-45-67', 'Москва']])).toBe(2);
    expect(findHeaderRow([['sep=', ''], ['Name', 'Phone'], ['Ivan', '123']])).toBe(1);
  });

  it('knows headings it has never seen by the data below them', () => {
    expect(findHeaderRow([['Ref', 'Amount due', 'When'], ['x', '100', '2024-05-01'], ['y', '200', '2024-05-02']])).toBe(0);
  });

  it('finds none where the first row is data already', () => {
    expect(findHeaderRow([['Иванов', 'ivan@x.org', '+7 495 123-45-67'], ['Петров', 'petr@x.org', '+7 495 123-45-68']])).toBeNull();
    expect(findHeaderRow([['Иванов', 'Иван'], ['Петров', 'Пётр']])).toBeNull();
    expect(findHeaderRow([])).toBeNull();
  });
});
