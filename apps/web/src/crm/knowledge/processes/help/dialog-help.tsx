import type { DialogPlace } from '../../../../app/web-module.ts';
import { HelpContent } from './help-content.tsx';

/** The step that is done in a dialog, beside its form. */
export function DialogHelp({ place }: { place: DialogPlace }) {
  return <HelpContent key={`${place.activityType} ${place.dealId}`} place={place} />;
}
