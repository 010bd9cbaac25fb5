import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A phone the way people read it, in groups; what cannot be understood is shown as it was typed. */
export function formatPhone(phone: string): string {
  return parsePhoneNumberFromString(phone)?.formatInternational() ?? phone;
}

export function PhoneText({ phone }: { phone: string }) {
  return <span style={{ whiteSpace: 'nowrap' }}>{formatPhone(phone)}</span>;
}
