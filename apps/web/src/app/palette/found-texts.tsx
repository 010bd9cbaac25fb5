import { Spotlight } from '@mantine/spotlight';
import type { TextHit } from '../../api/types.ts';
import { MarkedText } from '../../ui/text/marked-text.tsx';
import { modules } from '../modules.ts';
import classes from './palette.module.css';

/** The texts that modules have words for. */
export const kindsOfText = modules.flatMap(({ finds = [] }) => finds);

/** Texts in which the words stand, each with the passage; one group for each kind. */
export function FoundTexts({ texts, onOpen }: { texts: readonly TextHit[]; onOpen: (place: ReturnType<(typeof kindsOfText)[number]['place']>) => void }) {
  return kindsOfText.map(({ kind, label, icon: Picture, place }) => {
    const found = texts.filter((text) => text.kind === kind);
    return found.length > 0 && (
      <Spotlight.ActionsGroup key={kind} label={label()}>
        {found.map(({ id, language, title, passage }) => (
          <Spotlight.Action key={id} onClick={() => onOpen(place(id, language))}>
            <span className={classes.hit}>
              <Picture size={20} stroke={1.6} aria-hidden />
              <span className={classes.words} lang={language}>
                <span className={classes.found}><MarkedText pieces={title} /></span>
                <span className={classes.passage}><MarkedText pieces={passage} /></span>
              </span>
            </span>
          </Spotlight.Action>
        ))}
      </Spotlight.ActionsGroup>
    );
  });
}
