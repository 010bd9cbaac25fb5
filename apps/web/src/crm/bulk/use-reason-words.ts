import type { RecordKind } from '../../api/types.ts';
import { appText } from '../../app/app-text.ts';
import { useRecordKind } from '../contacts/use-record-kind.ts';
import { useBulkText } from './bulk-text.ts';
import type { BulkRow } from './bulk-types.ts';

type Reason = NonNullable<BulkRow['reason']>;

/** Why a record stays as it was, in the reader's words, with the fields it is about. */
export function useReasonWords(kind: string | undefined): (reason: Reason) => string {
  const text = useBulkText();
  const { fields, labelOf } = useRecordKind((kind ?? 'person') as RecordKind);
  return ({ code, title, errors }) => {
    const named = [...new Set(errors.map(({ pointer }) => pointer.split('/').at(-1)))].flatMap((name) => {
      const field = fields.find((each) => each.name === name);
      return field ? labelOf(field.label) : [];
    });
    const said = text.maybe(`reason.${code}`) ?? appText.maybe(`problem.${code}`) ?? title;
    return named.length > 0 ? `${said}: ${named.join(', ')}` : said;
  };
}
