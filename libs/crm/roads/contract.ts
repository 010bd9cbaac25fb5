export { AskForRoad } from './application/ask-for-road.ts';
export { LookForRoad } from './application/look-for-road.ts';
export { ShowWaySign, SpendLook, WaySign } from './application/show-way-sign.ts';
export { TooManyLooks } from './domain/roads.errors.ts';
export { RoadsModule } from './roads.module.ts';
