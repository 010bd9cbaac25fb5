import { unsettled } from '#platform/holdings';

/** While a hand-over is open, something waits to go or for the word of a successor. */
unsettled({
  name: 'handover', label: { en: 'Open hand-overs', ru: 'Незакрытые передачи дел', uk: 'Незакриті передавання справ' },
  table: 'handover.handovers', hangs: `r.owner_id = $1 and r.status = 'open'`,
});
