import type { DomainError } from '#platform/kernel';

/** Why a bundle stays where it is, as it is kept. */
export const refusalOf = ({ code, title, message }: DomainError): object => ({ code, title, detail: message });
