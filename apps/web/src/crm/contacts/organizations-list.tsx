import { IconBuilding } from '@tabler/icons-react';
import type { Organization } from '../../api/types.ts';
import { AddOrganizationDialog } from './add-organization-dialog.tsx';
import { useContactsText } from './contacts-text.ts';
import { RecordList } from './record-list.tsx';

export function OrganizationsList() {
  const text = useContactsText();
  const words = { title: text('organizations'), all: text('allOrganizations'), add: text('addOrganization'), search: text('searchOrganizations'), empty: text('noOrganizations'), emptyHint: text('noOrganizationsHint') };
  return (
    <RecordList<Organization> kind="organization" usualSort="name" icon={IconBuilding} words={words} dialog={(opened, onClose) => <AddOrganizationDialog opened={opened} onClose={onClose} />} />
  );
}
