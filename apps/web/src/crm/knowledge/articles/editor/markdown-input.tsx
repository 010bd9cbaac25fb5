import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { defineLanguageFacet, HighlightStyle, Language, syntaxHighlighting } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { GFM, parser } from '@lezer/markdown';
import { useEffect, useRef } from 'react';
import { pageNonce } from '../../../../app/page-nonce.ts';
import classes from './editor.module.css';

const markdown = new Language(defineLanguageFacet(), parser.configure(GFM), [], 'markdown');
const look = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '600' }, { tag: tags.strong, fontWeight: '600' }, { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: [tags.link, tags.url], color: 'var(--hf-accent)' }, { tag: tags.processingInstruction, color: 'var(--mantine-color-dimmed)' },
]);

type MarkdownInputProps = { label: string; hint: string; initial: string; readOnly: boolean; onChange: (body: string) => void; onFiles: (files: File[]) => void; onReady: (view: EditorView | null) => void };

/** Where Markdown is written. It keeps its own text: `initial` is read once, give it a new key for another. */
export function MarkdownInput({ label, hint, initial, readOnly, ...handlers }: MarkdownInputProps) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const take = (files: FileList | undefined): boolean => {
      if (!files || files.length === 0) return false;
      latest.current.onFiles([...files]);
      return true;
    };
    const view = new EditorView({
      parent: place.current!,
      state: EditorState.create({
        doc: initial,
        extensions: [
          EditorView.cspNonce.of(pageNonce()), history(), keymap.of([...defaultKeymap, ...historyKeymap]), EditorView.lineWrapping, markdown, syntaxHighlighting(look), placeholder(hint),
          EditorState.readOnly.of(readOnly), EditorView.editable.of(!readOnly), EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'true' }),
          EditorView.updateListener.of((update) => { if (update.docChanged) latest.current.onChange(update.state.doc.toString()); }),
          EditorView.domEventHandlers({ paste: (event) => take(event.clipboardData?.files), drop: (event) => take(event.dataTransfer?.files) }),
        ],
      }),
    });
    latest.current.onReady(view);
    return () => { latest.current.onReady(null); view.destroy(); };
  }, [initial, readOnly, label, hint]);
  return <div ref={place} className={classes.input} />;
}
