import { IconAt, IconDeviceMobile, IconLink, IconMail, IconMessage2, IconPhone, IconPrinter, type Icon } from '@tabler/icons-react';
import { formatPhone } from '../../../ui/text/phone-text.tsx';
import type { ContactPoint } from './record-answer.ts';

export const contactPointKinds = ['email', 'mobile', 'phone', 'messenger', 'social', 'web', 'fax'] as const;
export const contactPointLabels = ['work', 'home', 'other'] as const;

/** A contact point as it is written. */
export type ContactPointDraft = { kind: (typeof contactPointKinds)[number]; value: string; label: (typeof contactPointLabels)[number]; isPrimary: boolean };

/** What the server knows is always one of these. */
export const draftOf = ({ kind, value, label, isPrimary }: Omit<ContactPoint, 'id' | 'normalizedValue'>): ContactPointDraft => ({ kind, value, label, isPrimary }) as ContactPointDraft;

const icons: Record<string, Icon> = { email: IconMail, mobile: IconDeviceMobile, phone: IconPhone, messenger: IconMessage2, social: IconAt, web: IconLink, fax: IconPrinter };
export const iconOf = (kind: string): Icon => icons[kind] ?? IconAt;

export const isPhone = (kind: string): boolean => kind === 'phone' || kind === 'mobile' || kind === 'fax';

/** As people read it. */
export const shownPoint = ({ kind, value }: ContactPoint): string => (isPhone(kind) ? formatPhone(value) : value);

/** Where a press on it leads; nothing where there is no such place. */
export function hrefOfPoint({ kind, value, normalizedValue }: ContactPoint): string | undefined {
  if (kind === 'email') return `mailto:${value}`;
  if (kind === 'phone' || kind === 'mobile') return `tel:${normalizedValue ?? value}`;
  return webAddress(value);
}

/** Only what is a web address of http or https leads out of the app. */
export function webAddress(value: string): string | undefined {
  if (/^https?:\/\/\S+$/i.test(value)) return value;
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/u.test(value) ? `https://${value}` : undefined;
}
