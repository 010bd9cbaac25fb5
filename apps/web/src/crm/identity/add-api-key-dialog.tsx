import { Alert, Button, Checkbox, Group, Modal, NumberInput, Select, Stack, TagsInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import dayjs from 'dayjs';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import { isProblem } from '../../api/problem.ts';
import { explain } from '../../app/errors/explain.ts';
import { useLanguage } from '../../app/i18n/use-language.ts';
import { useMe } from '../../app/session/use-session.ts';
import { useUiText } from '../../ui/text/ui-text.ts';
import { useIdentityText } from './identity-text.ts';

const lives = ['7', '30', '90', '365'] as const;

/** A key can do only what its owner can, and less: what is ticked here. */
export function AddApiKeyDialog({ onClose, onMade }: { onClose: () => void; onMade: (secret: string) => void }) {
  const text = useIdentityText();
  const ui = useUiText();
  const language = useLanguage();
  const { permissions: mine } = useMe();
  const { data } = useQuery({ queryKey: keys.directory('permissions'), queryFn: async ({ signal }) => (await api.get('/permissions', { signal })).items, staleTime: Infinity });
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<string[]>(['contacts.read']);
  const [days, setDays] = useState<string>('90');
  const [addresses, setAddresses] = useState<string[]>([]);
  const [readNorm, setReadNorm] = useState<number | ''>('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setRefusal(undefined);
    try {
      const { secret } = await api.post('/api-keys', { body: { name: name.trim(), scopes, addresses, ...(readNorm !== '' && { readNorm }), expiresAt: dayjs().add(Number(days), 'day').toISOString() } });
      onMade(secret);
    } catch (error) {
      setRefusal(isProblem(error) && error.errors.some(({ code }) => code === 'not-an-address') ? text('keyAddressWrong') : explain(error));
      setBusy(false);
    }
  };
  const options = data?.filter(({ name: permission }) => mine.some((each) => each.name === permission)) ?? [];
  return (
    <Modal opened onClose={onClose} title={text('addKey')} closeButtonProps={{ 'aria-label': ui('close') }}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="sm">
          <TextInput label={text('keyName')} placeholder={text('keyNameExample')} value={name} maxLength={120} data-autofocus onChange={(event) => setName(event.currentTarget.value)} />
          <Select label={text('keyLife')} value={days} allowDeselect={false} data={lives.map((value) => ({ value, label: text('keyDays', { count: Number(value) }) }))} onChange={(next) => setDays(next ?? '90')} />
          <Checkbox.Group label={text('keyMay')} value={scopes} onChange={setScopes}>
            <Stack gap={6} mt={4}>{options.map((each) => <Checkbox key={each.name} size="sm" value={each.name} label={each.label[language]} />)}</Stack>
          </Checkbox.Group>
          <TagsInput label={text('keyAddresses')} description={text('keyAddressesHint')} placeholder={addresses.length === 0 ? '203.0.113.0/24' : ''} value={addresses} onChange={setAddresses} maxTags={50} splitChars={[',', ' ']} acceptValueOnBlur />
          <NumberInput label={text('keyNorm')} description={text('keyNormHint')} value={readNorm} min={1} max={1_000_000} allowDecimal={false} hideControls thousandSeparator=" " onChange={(next) => setReadNorm(typeof next === 'number' ? next : '')} />
          {refusal && <Alert color="red" variant="light" role="alert">{refusal}</Alert>}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>{ui('cancel')}</Button>
            <Button type="submit" loading={busy} disabled={name.trim() === '' || scopes.length === 0}>{text('addKey')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
