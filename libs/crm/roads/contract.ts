export { AskForRoad } from './application/ask-for-road.ts';
export { LookForRoad } from './application/look-for-road.ts';
export { RoadsModule } from './roads.module.ts';
