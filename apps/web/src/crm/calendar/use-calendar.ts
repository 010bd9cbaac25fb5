import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import type { components } from '../../api/generated/schema.ts';
import { isProblem } from '../../api/problem.ts';
import { explain } from '../../app/errors/explain.ts';
import { toast } from '../../ui/feedback/toast.tsx';
import { calendarText } from './calendar-text.ts';

export type WorkingCalendar = components['schemas']['WorkingCalendarRecord'];
export type CalendarChange = components['schemas']['ChangeWorkingCalendar'];

const queryKey = ['working-calendar'];

/** The calendar of the company, and the one way to change it. */
export function useCalendar() {
  const client = useQueryClient();
  const query = useQuery({ queryKey, queryFn: ({ signal }) => api.get('/working-calendar', { signal }) });
  const change = async (body: CalendarChange): Promise<boolean> => {
    try {
      client.setQueryData(queryKey, await api.patch('/working-calendar', { body, version: query.data!.version }));
      toast({ message: calendarText('saved') });
      return true;
    } catch (error) {
      const words = isProblem(error, 'conflict.version') ? calendarText('conflict') : isProblem(error) && error.at('timeZone') ? calendarText('unknownZone') : explain(error);
      toast({ tone: 'bad', message: words });
      await client.invalidateQueries({ queryKey });
      return false;
    }
  };
  return { query, change };
}
