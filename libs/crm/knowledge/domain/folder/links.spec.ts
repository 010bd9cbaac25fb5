import { describe, expect, it } from '@jest/globals';
import { addressParts, inAddress, isOfFolder, withLinks } from './links.ts';

const up = (body: string): string => withLinks(body, (address) => (isOfFolder(address) ? address.toUpperCase() : null));

describe('links of a text', () => {
  it.each([
    ['[a](b.en.md)', '[a](B.EN.MD)'], ['![a](files/x.png "Title")', '![a](FILES/X.PNG "Title")'], ['[a](<files/x y.png>)', '[a](FILES/X Y.PNG)'], ['[![a](x.png)](b.md)', '[![a](X.PNG)](B.MD)'],
    ['[a]: files/x.pdf\n', '[a]: FILES/X.PDF\n'], ['[a](b.md\n"Title")', '[a](B.MD\n"Title")'], ['[a](x_(1).png)', '[a](X_(1).PNG)'], ['one [a](b.md)\n\ntwo [c](d.md)', 'one [a](B.MD)\n\ntwo [c](D.MD)'],
  ])('are found in %s', (body, expected) => expect(up(body)).toBe(expected));

  it.each(['`[a](b.md)`', '``[a](b.md) ` x``', '```\n[a](b.md)\n```', '~~~md\n[a](b.md)\n\n[c](d.md)\n~~~\n', '[a](https://example.com)', '[a](#place)', '[a](article:01900000-0000-7000-8000-000000000001)', '[a](//host/x)', '![a](files/x y.png)'])('are let be in %s', (body) => expect(up(body)).toBe(body));

  it('after code are found again', () => {
    expect(up('```\n[a](b.md)\n```\n[c](d.md) `x` [e](f.md)')).toBe('```\n[a](b.md)\n```\n[c](D.MD) `x` [e](F.MD)');
  });

  it('go into an address and come back', () => {
    const path = 'files/a/План (1) #2 100%.png';

    expect(addressParts(inAddress(path))).toEqual({ path, place: '' });
    expect(withLinks(`[a](${inAddress(path)})`, (address) => addressParts(address).path)).toBe(`[a](${path})`);
  });
});
