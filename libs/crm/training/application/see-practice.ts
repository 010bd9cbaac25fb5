import { ActivityCompleted, ActivityLogged, ActivityPlanned, PromiseKept, PromiseMade } from '#crm/activities';
import { PersonAdded } from '#crm/contacts';
import { DealLost, DealMoved, DealOpened, DealWon } from '#crm/deals';
import { Injectable } from '@nestjs/common';
import { practiceOfRecord } from '#platform/bus';
import { Clock } from '#platform/kernel';
import { Subscribes } from '#platform/outbox';
import type { PracticeDeed } from '../domain/lessons/practice.ts';
import { PracticeRuns } from '../domain/ports.ts';

/** Ticks what a learner has done with his practice customer; of a record of the company there is nothing to tick. */
@Injectable()
export class PracticeWatch {
  constructor(private readonly runs: PracticeRuns, private readonly clock: Clock) {}

  async see(deed: PracticeDeed, kind: string, recordId: string): Promise<void> {
    const practiceId = await practiceOfRecord(kind, recordId);
    const run = practiceId && (await this.runs.ofPractice(practiceId));
    if (run) run.see({ deed, recordId, at: this.clock.now() });
  }
}

@Subscribes(ActivityLogged)
export class SeeActivityLogged {
  constructor(private readonly watch: PracticeWatch) {}
  on({ activityId }: ActivityLogged): Promise<void> { return this.watch.see('log-activity', 'activity', activityId); }
}

@Subscribes(ActivityCompleted)
export class SeeActivityCompleted {
  constructor(private readonly watch: PracticeWatch) {}
  on({ activityId }: ActivityCompleted): Promise<void> { return this.watch.see('log-activity', 'activity', activityId); }
}

@Subscribes(ActivityPlanned)
export class SeeActivityPlanned {
  constructor(private readonly watch: PracticeWatch) {}
  on({ activityId }: ActivityPlanned): Promise<void> { return this.watch.see('plan-activity', 'activity', activityId); }
}

@Subscribes(PromiseMade)
export class SeePromiseMade {
  constructor(private readonly watch: PracticeWatch) {}
  on({ promiseId }: PromiseMade): Promise<void> { return this.watch.see('make-promise', 'promise', promiseId); }
}

@Subscribes(PromiseKept)
export class SeePromiseKept {
  constructor(private readonly watch: PracticeWatch) {}
  on({ promiseId }: PromiseKept): Promise<void> { return this.watch.see('keep-promise', 'promise', promiseId); }
}

@Subscribes(PersonAdded)
export class SeePersonAdded {
  constructor(private readonly watch: PracticeWatch) {}
  on({ personId }: PersonAdded): Promise<void> { return this.watch.see('add-person', 'person', personId); }
}

@Subscribes(DealOpened)
export class SeeDealOpened {
  constructor(private readonly watch: PracticeWatch) {}
  on({ dealId }: DealOpened): Promise<void> { return this.watch.see('open-deal', 'deal', dealId); }
}

@Subscribes(DealMoved)
export class SeeDealMoved {
  constructor(private readonly watch: PracticeWatch) {}
  on({ dealId }: DealMoved): Promise<void> { return this.watch.see('move-deal', 'deal', dealId); }
}

@Subscribes(DealWon)
export class SeeDealWon {
  constructor(private readonly watch: PracticeWatch) {}
  on({ dealId }: DealWon): Promise<void> { return this.watch.see('win-deal', 'deal', dealId); }
}

@Subscribes(DealLost)
export class SeeDealLost {
  constructor(private readonly watch: PracticeWatch) {}
  on({ dealId }: DealLost): Promise<void> { return this.watch.see('lose-deal', 'deal', dealId); }
}
