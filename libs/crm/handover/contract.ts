export { AssignBundles } from './application/assign-bundles.ts';
export { AcceptBundles, ObjectToBundles } from './application/answer-bundles.ts';
export { DistributeHandover } from './application/distribute-handover.ts';
export { MoveHandover } from './application/move-handover.ts';
export { OpenHandover } from './application/open-handover.ts';
export { HandoverModule } from './handover.module.ts';
export { HandoverClosed, HandoverObjected, HandoverOpened } from './domain/handover.events.ts';
