import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: folderText, useText: useFolderText } = textsOf<typeof en>('folder');
