import DOMPurify from 'dompurify';
import MarkdownIt from 'markdown-it';

/** Where a link may lead: the web, a mail, a phone, a place in the text, another article, a file of the article. */
const harmless = /^(?:https?:\/\/|mailto:|tel:|#|article:[0-9a-f-]{36}(?:#|$)|file:[0-9a-f-]{36}$)/iu;

const markdown = new MarkdownIt({ html: false, linkify: true, typographer: false });
markdown.validateLink = (address) => harmless.test(address.trim());

/** Markdown as a tree of harmless elements. HTML in it is text; what is left of a link that leads elsewhere are its words. */
export function parseMarkdown(body: string): DocumentFragment {
  return DOMPurify.sanitize(markdown.render(body), {
    ALLOWED_TAGS: ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'em', 'strong', 's', 'a', 'img', 'hr', 'br', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ALLOWED_ATTR: ['href', 'src', 'alt', 'title', 'start', 'style'],
    ALLOWED_URI_REGEXP: harmless,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
}
