import { Button } from '@mantine/core';
import { IconBriefcase2, IconFileImport, IconPhonePlus, IconUserPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import { useSession } from '../../../app/session/use-session.ts';
import { openLog } from '../log/open-log.ts';
import { useTodayText } from './today-text.ts';
import classes from './today.module.css';

/** In a company that knows nobody yet: what comes first, so that tomorrow this page has something to say. */
export function FirstSteps() {
  const text = useTodayText();
  const { can } = useSession();
  const query = { limit: 1, fields: 'id' };
  const { data } = useQuery({ queryKey: keys.recordList('person', { ...query, first: true }), queryFn: ({ signal }) => api.get('/persons', { query, signal }), enabled: can('contacts.read') });
  if (!data || data.items.length > 0) return null;
  const steps = [
    { id: 'people', icon: IconUserPlus, shown: can('contacts.create'), button: <Button component={Link} to="/people?dialog=add" variant="default">{text('step.people.do')}</Button> },
    { id: 'import', icon: IconFileImport, shown: can('migration.import'), button: <Button component={Link} to="/imports" variant="default">{text('step.import.do')}</Button> },
    { id: 'deal', icon: IconBriefcase2, shown: can('deals.create'), button: <Button component={Link} to="/deals?dialog=add" variant="default">{text('step.deal.do')}</Button> },
    { id: 'call', icon: IconPhonePlus, shown: can('activities.create'), button: <Button variant="default" onClick={() => openLog()}>{text('step.call.do')}</Button> },
  ] as const;
  return (
    <section aria-labelledby="first-steps" className={classes.first}>
      <h2 id="first-steps">{text('firstSteps')}</h2>
      <ol>
        {steps.filter(({ shown }) => shown).map(({ id, icon: Picture, button }) => (
          <li key={id}>
            <Picture size={20} stroke={1.6} aria-hidden />
            <div><strong>{text(`step.${id}`)}</strong><p>{text(`step.${id}.why`)}</p></div>
            {button}
          </li>
        ))}
      </ol>
    </section>
  );
}
