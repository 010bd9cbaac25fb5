import { createElement, type ReactNode } from 'react';
import type { ArticleFile } from '../article-types.ts';
import { anchorFor } from './headings.ts';
import { MarkdownImage } from './markdown-image.tsx';
import { MarkdownLink } from './markdown-link.tsx';
import { Task } from './task.tsx';

export type MarkdownSurroundings = {
  /** The article whose files the text may show; none are shown without it. */
  filesOf?: string | undefined;
  files?: ReadonlyMap<string, ArticleFile> | undefined;
  /** Which of the boxes are ticked, by their place in the text, and how one is turned. */
  ticks?: { isTicked: (index: number) => boolean; turn: (index: number) => void } | undefined;
};

type Way = MarkdownSurroundings & { taken: Set<string>; tasks: { count: number } };

/** The tree as React draws it: only elements that are named here, only what is meant of their attributes. */
export function toReact(fragment: DocumentFragment, surroundings: MarkdownSurroundings): ReactNode {
  return children(fragment, { ...surroundings, taken: new Set(), tasks: { count: 0 } });
}

const children = (node: Node, way: Way): ReactNode[] => [...node.childNodes].map((child, index) => drawn(child, index, way));

const headings: Record<string, string> = { H1: 'h2', H2: 'h2', H3: 'h3', H4: 'h4', H5: 'h5', H6: 'h6' };
const plain = new Set(['P', 'UL', 'BLOCKQUOTE', 'PRE', 'CODE', 'EM', 'STRONG', 'S', 'THEAD', 'TBODY', 'TR']);

function drawn(node: Node, key: number, way: Way): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  const { tagName } = node;
  if (headings[tagName]) return createElement(headings[tagName], { key, id: anchorFor(node.textContent?.trim() ?? '', way.taken) }, ...children(node, way));
  if (plain.has(tagName)) return createElement(tagName.toLowerCase(), { key }, ...children(node, way));
  switch (tagName) {
    case 'BR': return <br key={key} />;
    case 'HR': return <hr key={key} />;
    case 'OL': return <ol key={key} start={Number(node.getAttribute('start') ?? 1)}>{children(node, way)}</ol>;
    case 'LI': return <li key={key}>{item(node, way)}</li>;
    case 'A': return <MarkdownLink key={key} href={node.getAttribute('href') ?? ''} filesOf={way.filesOf}>{children(node, way)}</MarkdownLink>;
    case 'IMG': return <MarkdownImage key={key} src={node.getAttribute('src') ?? ''} alt={node.getAttribute('alt') ?? ''} filesOf={way.filesOf} files={way.files} />;
    case 'TABLE': return <div key={key} className="hf-table" tabIndex={0} role="group"><table>{children(node, way)}</table></div>;
    case 'TH': case 'TD': return createElement(tagName.toLowerCase(), { key, style: { textAlign: (node as HTMLElement).style.textAlign || undefined } }, ...children(node, way));
    default: return null;
  }
}

/** A list's item; `[ ]` before it makes it a box to tick. */
function item(node: Element, way: Way): ReactNode {
  const holder = node.firstElementChild?.tagName === 'P' ? node.firstElementChild : node;
  const first = holder.firstChild;
  const mark = first?.nodeType === Node.TEXT_NODE ? /^\s*\[([ xX])\]\s+/u.exec(first.textContent ?? '') : null;
  if (!mark || !first) return children(node, way);
  const index = way.tasks.count;
  way.tasks.count += 1;
  first.textContent = (first.textContent ?? '').slice(mark[0].length);
  const words = children(node, way);
  first.textContent = mark[0] + first.textContent;
  return <Task isTicked={way.ticks?.isTicked(index) ?? mark[1] !== ' '} onTurn={way.ticks ? () => way.ticks!.turn(index) : undefined}>{words}</Task>;
}
