import { textsOf } from '../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: migrationText, useText: useMigrationText } = textsOf<typeof en>('migration');
