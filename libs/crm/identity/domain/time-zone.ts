import { ValidationFailed } from '#platform/kernel';

/** A name of the IANA time zone database. @throws ValidationFailed */
export function checkTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ValidationFailed([{ pointer: '/timeZone', code: 'unknown-time-zone' }]);
  }
}
