import type { EditorView } from '@codemirror/view';

/** Puts marks around what is selected. */
export function surround(view: EditorView, before: string, after: string = before): void {
  const { from, to } = view.state.selection.main;
  const chosen = view.state.sliceDoc(from, to);
  view.dispatch({ changes: { from, to, insert: `${before}${chosen}${after}` }, selection: { anchor: from + before.length, head: from + before.length + chosen.length } });
  view.focus();
}

/** Begins each selected line with a mark. */
export function begin(view: EditorView, mark: string): void {
  const { from, to } = view.state.selection.main;
  const [first, last] = [view.state.doc.lineAt(from).number, view.state.doc.lineAt(to).number];
  const changes = Array.from({ length: last - first + 1 }, (_, at) => ({ from: view.state.doc.line(first + at).from, insert: mark }));
  view.dispatch({ changes });
  view.focus();
}

export function insert(view: EditorView, words: string): void {
  view.dispatch(view.state.replaceSelection(words));
  view.focus();
}
