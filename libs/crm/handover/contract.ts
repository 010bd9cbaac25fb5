export { AssignBundles } from './application/assign-bundles.ts';
export { AcceptBundles, ObjectToBundles } from './application/answer-bundles.ts';
export { DistributeHandover } from './application/distribute-handover.ts';
export { ListBundles, type BundleRecord } from './application/list-bundles.ts';
export { MoveSome } from './application/move-bundles.ts';
export { MoveHandover } from './application/move-handover.ts';
export { OpenHandover } from './application/open-handover.ts';
export { HandoverModule } from './handover.module.ts';
export { HandoverClosed, HandoverObjected, HandoverOpened } from './domain/handover.events.ts';
