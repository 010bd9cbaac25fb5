/** SQL over `r`: whether a thing hangs on a colleague on a day, both given as SQL; the day stands there also where no kind asks for it, as a parameter has to. */
export const hangsOn = ({ hangs }: { readonly hangs: string }, user: string, day: string): string => `(${day} is not null and ${hangs.replaceAll('$1', user).replaceAll('$2', day)})`;
