import { useLocation } from '@tanstack/react-router';

/** What a letter's link carries; it stands behind the #, which no browser sends anywhere. */
export const useLinkToken = (): string => useLocation({ select: ({ hash }) => hash });
