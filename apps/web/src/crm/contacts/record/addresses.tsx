import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconDots, IconMapPin, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { explain } from '../../../app/errors/explain.ts';
import { toast } from '../../../ui/feedback/toast.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { useRecordText } from './record-text.ts';
import { AddressForm } from './address-form.tsx';
import { type AddressDraft, addressLine, bodyOfAddresses, mapOf } from './address-words.ts';
import type { Address } from './record-answer.ts';
import { Section } from './section.tsx';
import type { RecordHandle } from './use-record.ts';
import classes from './parts.module.css';

/** Where somebody is found; the first address is the one that lists show. */
export function Addresses({ addresses, record }: { addresses: Address[] | undefined; record: RecordHandle }) {
  const text = useRecordText();
  const format = useFormat();
  const [editing, setEditing] = useState<number>();
  if (!addresses) return null;
  const open = record.mayWrite('addresses');
  const write = (all: AddressDraft[]): Promise<void> => record.write(record.writes.changeAddresses({ addresses: bodyOfAddresses(all) }));
  const fail = (error: unknown): void => toast({ tone: 'bad', message: explain(error) });
  const remove = (at: number): void => {
    write(addresses.toSpliced(at, 1)).then(() => toast({ message: text('removedAddress'), undo: () => void write(addresses).catch(fail) }), fail);
  };
  return (
    <Section
      id="addresses"
      title={text('addresses')}
      tools={open && (
        <Tooltip label={text('addAddress')}>
          <ActionIcon size={28} aria-label={text('addAddress')} onClick={() => setEditing(addresses.length)}><IconPlus size={16} aria-hidden /></ActionIcon>
        </Tooltip>
      )}
    >
      {addresses.length === 0 && <p className={classes.nothing}>{text('noAddresses')}</p>}
      <ul className={classes.list}>
        {addresses.map((address, at) => {
          const line = addressLine(address, format.country);
          return (
            <li key={address.id ?? at} className={classes.item}>
              <IconMapPin size={16} stroke={1.6} className={classes.icon} aria-hidden />
              <div className={classes.words}>
                <a href={mapOf(line)} target="_blank" rel="noreferrer" className={classes.link} title={text('showOnMap')}>{line || '—'}</a>
                <div className={classes.quiet}>{text.maybe(`addressType.${address.type}`) ?? address.type}</div>
              </div>
              {open && (
                <Menu position="bottom-end" width={200}>
                  <Menu.Target>
                    <ActionIcon size={28} className={classes.more!} aria-label={text('moreAbout', { name: line })}><IconDots size={16} aria-hidden /></ActionIcon>
                  </Menu.Target>
                  <Menu.Dropdown>
                    <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setEditing(at)}>{text('correct')}</Menu.Item>
                    <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => remove(at)}>{text('remove')}</Menu.Item>
                  </Menu.Dropdown>
                </Menu>
              )}
            </li>
          );
        })}
      </ul>
      {editing !== undefined && (
        <AddressForm
          address={addresses[editing]}
          savedNow={(current) => current.addresses?.[editing] && addressLine(current.addresses[editing], format.country)}
          onSave={(address) => write([...addresses.slice(0, editing), address, ...addresses.slice(editing + 1)])}
          onClose={() => setEditing(undefined)}
        />
      )}
    </Section>
  );
}
