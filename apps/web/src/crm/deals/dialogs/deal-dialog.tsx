import { FormDialog, type FormDialogProps } from '../../../app/form-dialog.tsx';
import { refusalOf } from '../deal-words.ts';

/** A form about a deal, which says a refusal in the words of the trade. */
export function DealDialog(props: Omit<FormDialogProps, 'refusalOf'>) {
  return <FormDialog {...props} refusalOf={refusalOf} />;
}
