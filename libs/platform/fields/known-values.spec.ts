import { describe, expect, it } from '@jest/globals';
import { Command, ValidationFailed } from '#platform/kernel';
import { refused } from '#platform/testing';
import { buildMessage } from './build-message.ts';
import { Day } from './decorators.ts';
import { Country, Currency, TimeZone, WebAddress } from './known-values.ts';

class Order extends Command {
  @Currency({ optional: true }) readonly currency?: string;
  @Country({ optional: true, nullable: true }) readonly country?: string | null;
  @WebAddress({ optional: true }) readonly site?: string;
  @TimeZone({ optional: true }) readonly zone?: string;
  @Day({ optional: true }) readonly day?: string;
}

describe('a value of a known list', () => {
  it.each([{ currency: 'UAH' }, { country: 'DE' }, { country: 'Україна' }, { country: null }, { site: 'acme.example' }, { site: 'http://acme.example:8080/a?b=c' }, { site: 'https://müller.example' }, { zone: 'Europe/Kyiv' }, { day: '1001-01-01' }])('is taken: %j', (given) => {
    expect({ ...buildMessage(Order, given) }).toEqual(given);
  });

  it.each([
    ['currency', 'EURO', 'unknown-currency'], ['currency', 'XQX', 'unknown-currency'], ['currency', 'eur', 'unknown-currency'], ['country', 'Atlantis', 'unknown-country'], ['country', 7, 'unknown-country'], ['site', 'see our flyer', 'not-a-web-address'],
    ['site', 'acme', 'not-a-web-address'], ['site', 'javascript://acme.example/%0aalert(1)', 'not-a-web-address'], ['site', 'info@acme.example', 'not-a-web-address'], ['site', '', 'not-a-web-address'], ['zone', 'Mars/Olympus', 'unknown-time-zone'],
    ['zone', '', 'unknown-time-zone'], ['day', '0000-01-01', 'not-a-day'],
  ])('is refused: %s %j', async (field, value, code) => {
    expect((await refused(() => buildMessage(Order, { [field]: value }), ValidationFailed)).errors).toEqual([{ pointer: `/${field}`, code }]);
  });
});
