import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { timeZoneHere } from '../../../ui/text/format.ts';
import { activityKeys } from '../activity-keys.ts';

export const useToday = (day: string, ownerId: string | undefined) =>
  useQuery({
    queryKey: activityKeys.today(day, ownerId ?? ''),
    queryFn: ({ signal }) => api.get('/today', { query: { day, timeZone: timeZoneHere(), ...(ownerId && { ownerId }) }, signal }),
    placeholderData: keepPreviousData,
    // A day goes on while the page stands open.
    refetchInterval: 5 * 60_000,
  });
