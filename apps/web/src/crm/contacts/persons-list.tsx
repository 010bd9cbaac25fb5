import { IconUsers } from '@tabler/icons-react';
import type { Person } from '../../api/types.ts';
import { AddPersonDialog } from './add-person-dialog.tsx';
import { useContactsText } from './contacts-text.ts';
import { RecordList } from './record-list.tsx';

export function PersonsList() {
  const text = useContactsText();
  const words = { title: text('people'), all: text('allPeople'), add: text('addPerson'), search: text('searchPeople'), empty: text('noPeople'), emptyHint: text('noPeopleHint') };
  return (
    <RecordList<Person> kind="person" usualSort="displayName" icon={IconUsers} words={words} dialog={(opened, onClose) => <AddPersonDialog opened={opened} onClose={onClose} />} />
  );
}
