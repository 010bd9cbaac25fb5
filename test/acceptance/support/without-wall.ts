/** Tables that name records, or have an owner and a team, and have no wall of row level security, each with why. A new one is walled by one line of its migration, or written here. */
export const withoutWall: Readonly<Record<string, string>> = {
  'contacts.duplicate_candidates': 'names two records of which whoever brought one in may not see the other',
  'contacts.rehearsed_parties': 'what an import would make, forgotten when its rehearsal ends',
  'deals.rehearsed_deals': 'what an import would make, forgotten when its rehearsal ends',
  'activities.acquaintances': 'worked out by triggers from the contacts of anybody, also with persons one may not change',
  'activities.rehearsed_activities': 'what an import would make, forgotten when its rehearsal ends',
  'deals.competitors': 'a catalogue; a competitor may be known as an organization too',
  'migration.imports': 'one’s own, and worked on by jobs; no permission with a reach changes it',
  'views.saved_views': 'one’s own; no permission with a reach changes it',
  'migration.import_rows': 'what a file says of a record, kept with the import of its owner',
  'platform.audit_events': 'only added to, by grants and a trigger',
  'platform.bulk_rows': 'what was selected for a job; each record of it is changed by a command of its own',
  'platform.notices': 'tells somebody of a record, and is judged when it is read',
  'roads.signs': 'says that there is a record, to somebody who may not see it',
  'roads.access_requests': 'asks for a record that one may not see',
  'handover.handovers': 'about a colleague and not of him; led by whoever stands above, and asked for where it is locked',
  'handover.items': 'what goes to a successor; each record of it is given by a command of its own',
  'reporting.key_person_months': 'worked out by the daily run from the contacts of anybody',
  'training.practice_runs': 'tells what a learner did with the records of his practice',
};

/** A column that names records: by a reference, or by what it is called. */
export const namesRecords = String.raw`(^|_)(person|organization|deal|activity|promise|signal|demand_signal|party|record|about|left|right)_ids?$`;
