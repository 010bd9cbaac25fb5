import { describe, expect, it } from '@jest/globals';
import { letterOf } from './letter.ts';

describe('a letter', () => {
  it('says the same in text and in HTML', () => {
    const { text, html } = letterOf({ subject: 'Hello', paragraphs: ['One.', 'Two.'], action: { label: 'Open', url: 'https://crm.example.com/x#t' }, footnote: 'Why.' });

    for (const part of ['One.', 'Two.', 'https://crm.example.com/x#t', 'Why.']) expect([text.includes(part), html.includes(part)]).toEqual([true, true]);
  });

  it('takes no header and no element from a name', () => {
    const name = 'Eve\r\nBcc: all@example.com\u2028<img src=x onerror=alert(1)>';
    const { subject, html } = letterOf({ subject: `${name} invites you`, paragraphs: [name], footnote: name });

    expect(subject).toBe('Eve Bcc: all@example.com <img src=x onerror=alert(1)> invites you');
    expect(html).not.toContain('<img');
  });
});
