const places = new Map<string, number>();

/** Where a list was scrolled to, for as long as the app runs. */
export const rememberPlace = (list: string, top: number): void => void places.set(list, top);
export const rememberedPlace = (list: string): number => places.get(list) ?? 0;
