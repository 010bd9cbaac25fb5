import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';

export const digitsOf = (text: string): string => text.replace(/\D/gu, '');
export const emailKey = (text: string): string => text.trim().normalize('NFC').toLowerCase();

/** A practical e-mail address: one @, a dotted domain, no spaces, at most 254 characters. Linear. */
export function isEmail(text: string): boolean {
  if (text.length > 254) return false;
  const at = text.lastIndexOf('@');
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1 || local.length > 64 || /[\s<>()[\],;:\\"@]/u.test(local) || local.startsWith('.') || local.endsWith('.') || local.includes('..')) return false;
  const labels = domain.split('.');
  return labels.length > 1 && labels.every((label) => /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u.test(label)) && /^(?:\p{L}{2,}|xn--[a-z0-9-]+)$/iu.test(labels.at(-1)!);
}

/**
 * The number in E.164, or null where it is none. `00` is read as `+`; without a country, eleven or twelve digits may still
 * begin with one.
 */
export function phoneOf(text: string, defaultCountry?: string): { readonly e164: string; readonly typed: string } | null {
  const typed = text.trim();
  if (typed.length > 60) return null;
  const digits = digitsOf(typed);
  if (digits.length < 5) return null;
  const number = parsed(typed.replace(/^\(?00/u, '+'), defaultCountry);
  const told = number ?? (/^[1-79]\d{10,12}$/u.test(digits) && !typed.startsWith('+') ? parsed(`+${typed.replace(/^[^\d]+/u, '')}`) : null);
  return told === null ? null : { e164: told, typed };
}

function parsed(text: string, country?: string): string | null {
  const number = parsePhoneNumberFromString(text, country as CountryCode | undefined);
  return number?.isValid() ? number.number : null;
}

/** The domain of a web address or an e-mail, without `www.`; null where there is none. */
export function domainOf(text: string): string | null {
  const trimmed = text.trim().toLowerCase();
  // What stands before an @ in the host is a user, or the rest of an e-mail; an @ in a path is neither.
  const host = trimmed.replace(/^(?:mailto:|[a-z][a-z0-9+.-]*:\/\/)/u, '').split(/[/?#]/u)[0]!.replace(/^.*@/u, '').split(':')[0]!;
  const bare = host.replace(/^www\./u, '');
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(bare) ? bare : null;
}

/** A web address a browser may open: of a domain, with or without http or https before it. */
export const isWebAddress = (text: string): boolean => !/\s/u.test(text.trim()) && (!/^[a-z][a-z0-9+.-]*:(?!\d)/iu.test(text.trim()) || /^https?:\/\//iu.test(text.trim())) && !text.includes('@') && domainOf(text) !== null;

const freeMail = new Set(['me.com', 'mac.com', 'msn.com', 'ymail.com', 'yahoo.co.uk', 'yahoo.de', 'yahoo.fr', 'hotmail.co.uk', 'hotmail.de', 'hotmail.fr', 'mail.com', 'zoho.com', 't-online.de', 'freenet.de', 'pm.me', 'tutanota.com', 'yandex.com', 'yandex.ua', 'yandex.by', 'yandex.kz', 'internet.ru', 'lenta.ru', 'ro.ru', 'email.ua', 'online.ua', 'mail.ua', 'seznam.cz', 'wp.pl', 'o2.pl', 'onet.pl', 'libero.it', 'orange.fr', 'free.fr', 'qq.com', '163.com', 'gmail.com', 'googlemail.com', 'yahoo.com', 'hotmail.com', 'outlook.com', 'live.com', 'icloud.com', 'proton.me', 'protonmail.com', 'gmx.de', 'gmx.net', 'web.de', 'mail.ru', 'bk.ru', 'list.ru', 'inbox.ru', 'yandex.ru', 'ya.ru', 'rambler.ru', 'ukr.net', 'i.ua', 'meta.ua', 'bigmir.net', 'aol.com']);
/** A mailbox anybody can have says nothing of an employer. */
export const isFreeMailDomain = (domain: string): boolean => freeMail.has(domain.toLowerCase());
