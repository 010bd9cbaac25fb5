/** The header that names what is sent, for readers old and new. */
export const attachment = (name: string, disposition: 'attachment' | 'inline' = 'attachment'): string =>
  `${disposition}; filename="${name.replaceAll(/[^\x20-\x7e]|["\\%]/gu, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;
