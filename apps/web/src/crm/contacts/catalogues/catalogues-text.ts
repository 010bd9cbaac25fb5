import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: cataloguesText, useText: useCataloguesText } = textsOf<typeof en>('catalogues');
