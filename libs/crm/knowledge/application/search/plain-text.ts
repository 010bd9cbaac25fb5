import MarkdownIt, { type Token } from 'markdown-it';

const markdown = new MarkdownIt({ html: false, linkify: false });

const wordsIn = ({ type, content, children }: Token): string => (type === 'inline' ? (children ?? []).map((child) => (child.type === 'softbreak' || child.type === 'hardbreak' ? ' ' : child.type === 'image' || !child.children?.length ? child.content : child.children.map(wordsIn).join(''))).join('') : type === 'fence' || type === 'code_block' ? content : '');

/** The words of a Markdown text, a line for each block, without marks and addresses. */
export const plainText = (body: string): string => markdown.parse(body, {}).map(wordsIn).filter((line) => line.trim() !== '').join('\n').replace(/\[[ xX]\] /gu, '');
