import { Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import type { User } from '../../api/types.ts';
import { explain } from '../../app/errors/explain.ts';
import { languageNames, languages } from '../../app/i18n/language.ts';
import { useMe } from '../../app/session/use-session.ts';
import { applyMe } from '../../app/session/apply-me.ts';
import { meQuery } from '../../app/session/me-query.ts';
import { InlineField } from '../../ui/field/inline-field.tsx';
import { useIdentityText } from './identity-text.ts';
import classes from './profile-page.module.css';

const zones = Intl.supportedValuesOf('timeZone');
const languageOptions = languages.map((value) => ({ value, label: languageNames[value] }));

export function MyProfileFields() {
  const text = useIdentityText();
  const queries = useQueryClient();
  const { user, teams, position, roles } = useMe();
  // Older zone names are not in the browser's list, but a profile may hold one.
  const zoneOptions = [...new Set([user.timeZone, ...zones])].map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));

  const save = (name: keyof User) => async (value: unknown): Promise<void> => {
    await api.patch('/me', { body: { [name]: value } });
    await queries.invalidateQueries({ queryKey: keys.me });
    await applyMe(await queries.ensureQueryData(meQuery));
  };
  const field = (name: 'givenName' | 'familyName') => <InlineField label={text(name)} name={name} kind="text" value={user[name]} maxLength={100} onSave={save(name)} explain={explain} />;
  const place = [position?.name, ...teams.map(({ name }) => name)].filter(Boolean).join(', ');

  return (
    <section aria-labelledby="about-me">
      <Title order={2} id="about-me">{user.displayName}</Title>
      <div className={classes.facts}>
        {[user.email, place, roles.map(({ name }) => name).join(', ')].filter(Boolean).join(' · ')}
      </div>
      {field('givenName')}
      {field('familyName')}
      <InlineField label={text('language')} name="locale" kind="select" value={user.locale.slice(0, 2)} options={languageOptions} onSave={save('locale')} explain={explain} />
      <InlineField label={text('timeZone')} name="timeZone" kind="select" value={user.timeZone} options={zoneOptions} onSave={save('timeZone')} explain={explain} />
    </section>
  );
}
