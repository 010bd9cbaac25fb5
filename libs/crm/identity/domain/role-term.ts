import { ValidationFailed, type Violation } from '#platform/kernel';

/** From and until which day a role is held; both days count. They are days of UTC, which nobody moves by a setting of his own. */
export interface RoleTerm {
  readonly roleId: string;
  readonly from: string | null;
  readonly until: string | null;
}

const first = '0001-01-01';
const last = '9999-12-31';
const bounds = (terms: readonly RoleTerm[], roleId: string): readonly [from: string, until: string] => {
  const { from, until } = terms.find((term) => term.roleId === roleId) ?? { from: null, until: null };
  return [from ?? first, until ?? last];
};

/** Whether a role is held on a day. */
export function isHeldOn(day: string, terms: readonly RoleTerm[], roleId: string): boolean {
  const [from, until] = bounds(terms, roleId);
  return from <= day && day <= until;
}

/** Whether a role is held now and will not end by itself. */
export const isLasting = (today: string, terms: readonly RoleTerm[], roleId: string): boolean => isHeldOn(today, terms, roleId) && bounds(terms, roleId)[1] === last;

/** Whether a role would be held on a day on which it was not. */
export function isLonger(roleId: string, terms: readonly RoleTerm[], before: readonly RoleTerm[]): boolean {
  const [[from, until], [oldFrom, oldUntil]] = [bounds(terms, roleId), bounds(before, roleId)];
  return from < oldFrom || until > oldUntil;
}

/**
 * A term is told of a role that is held, once, and ends no sooner than it begins.
 * @throws ValidationFailed with a pointer to each that is not
 */
export function checkTerms(terms: readonly RoleTerm[], roleIds: readonly string[]): void {
  const violations = terms.flatMap(({ roleId, from, until }, at): Violation[] => {
    if (!roleIds.includes(roleId)) return [{ pointer: `/roleTerms/${at}/roleId`, code: 'not-held' }];
    if (terms.findIndex((each) => each.roleId === roleId) < at) return [{ pointer: `/roleTerms/${at}`, code: 'repeated' }];
    return from !== null && until !== null && until < from ? [{ pointer: `/roleTerms/${at}/until`, code: 'before-start' }] : [];
  });
  if (violations.length > 0) throw new ValidationFailed(violations);
}
