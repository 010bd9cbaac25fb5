import { DomainError } from '#platform/kernel';

export class ViewOfAnother extends DomainError {
  static override readonly code = 'views.of-another';
  static override readonly title = 'The view belongs to somebody else';
  static override readonly status = 403;
  constructor() { super('Whoever saved it changes it. Save a copy of your own, or ask for it.'); }
}

export class TeamToShareWith extends DomainError {
  static override readonly code = 'views.team-required';
  static override readonly title = 'Say which team';
  static override readonly status = 422;
  override readonly errors = [{ pointer: '/teamId', code: 'required' }];
  constructor() { super('A view is shared with a team that you belong to.'); }
}
