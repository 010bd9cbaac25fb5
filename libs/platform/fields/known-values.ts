import { ValidateBy } from 'class-validator';
import { countryOf, isWebAddress } from '#platform/text';
import { field, type CodedRule, type FieldOptions } from './field.ts';

const currencies = new Set(Intl.supportedValuesOf('currency'));

function rule(code: string, isKnown: (value: string) => boolean): CodedRule {
  // Without a message the validator loses the code.
  const validator = { validate: (value: unknown) => typeof value === 'string' && isKnown(value), defaultMessage: () => code };
  return [(options) => ValidateBy({ name: code, validator }, options), code];
}

/** An ISO 4217 code, such as EUR. */
export function Currency(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: 'string', pattern: '^[A-Z]{3}$' }, [rule('unknown-currency', (value) => currencies.has(value))], options);
}

/** A country by its ISO 3166 code, or by its name in a language of the product. */
export function Country(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: 'string', maxLength: 100 }, [rule('unknown-country', (value) => countryOf(value) !== null)], options);
}

/** The address of a website, with or without its scheme. */
export function WebAddress(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: 'string', maxLength: 500 }, [rule('not-a-web-address', isWebAddress)], options);
}

/** A name of the IANA time zone database. */
export function TimeZone(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: 'string', maxLength: 60 }, [rule('unknown-time-zone', isTimeZone)], options);
}

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
