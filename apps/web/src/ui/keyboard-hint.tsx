import classes from './keyboard-hint.module.css';

const signs: Record<string, string> = { mod: /Mac|iP(hone|ad)/.test(navigator.platform) ? '⌘' : 'Ctrl', escape: 'Esc', enter: '↵', space: 'Space', shift: '⇧', arrowleft: '←', arrowright: '→' };

/** `silent` where the hint stands on a button whose name it must not become. `g p` is shown as two keys one after another, `mod+k` as two keys together. */
export function KeyboardHint({ keys, silent = false }: { keys: string; silent?: boolean }) {
  return (
    <span className={classes.hint} aria-hidden={silent || undefined}>
      {keys.split(/[ +]/).map((key, index) => (
        <kbd key={index} className={classes.key}>
          {signs[key] ?? key.toUpperCase()}
        </kbd>
      ))}
    </span>
  );
}
