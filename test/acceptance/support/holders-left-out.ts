const history = 'Says who did it once; history stays as it was.';
const own = 'His own, of use to nobody else; ends with the account.';
const result = 'A result: figures count it for whoever had it then.';

/** Columns that name a colleague and that no hand-over moves or ends, each with the reason. */
export const holdersLeftOut: Readonly<Record<string, string>> = {
  'contacts.rehearsed_parties.owner_id': 'Of the check of an import, forgotten with it.',
  'deals.demand_signals.owner_id': result,
  'handover.bundles.to_user_id': 'The hand-over itself; a successor who leaves hands on the records.',
  'handover.handovers.owner_id': 'The hand-over itself.',
  'handover.items.holder_id': 'The hand-over itself.',
  'identity.begun_sign_ins.user_id': own,
  'identity.known_devices.user_id': own,
  'identity.lift_requests.user_id': own,
  'identity.one_time_links.user_id': own,
  'identity.second_factors.user_id': own,
  'identity.sessions.user_id': own,
  'knowledge.article_versions.author_id': history,
  'knowledge.editions.author_id': 'Says who wrote the draft last; the article goes with its owner.',
  'migration.imports.owner_id': 'The protocol of who brought a file in; the records have owners of their own, and a running one is a job.',
  'platform.audit_events.actor_id': history,
  'platform.audit_events.for_id': history,
  'platform.bulk_edits.owner_id': history,
  'platform.events.actor_id': history,
  'platform.files.owner_id': 'Of the import, the export or the article it belongs to.',
  'platform.notices.user_id': own,
  'platform.practices.user_id': own,
  'platform.read_excesses.user_id': history,
  'platform.read_log.actor_id': history,
  'reporting.exports.owner_id': history,
  'roads.access_requests.asked_ids': 'Everybody whose turn it was; whose turn it is now is the decider.',
  'roads.looks.user_id': history,
  'roads.signs.user_id': history,
  'training.attempts.user_id': own,
  'training.certificates.user_id': own,
  'training.enrollments.user_id': own,
  'training.practice_runs.user_id': own,
  'views.pins.user_id': own,
};
