/**
 * Careers at a place of those whom somebody of us met last, as `met` and `c`, in that order; what is joined and limited after it stops reading there.
 * A company of thousands is planned like one of the usual size: left free, the planner reads all of it and sorts, so neither part of this may be turned around.
 */
export const metLast = (place: string): string => `(select m.id, m.last_contact_at from contacts.contacted_person m where m.organization_id = ${place} order by m.last_contact_at desc, m.id offset 0) met
  cross join lateral (select w.organization_id, w.person_id, w.start_date, w.end_date from contacts.career w where w.person_id = met.id and w.organization_id = ${place} offset 0) c`;
