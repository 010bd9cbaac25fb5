import { describe, expect, it } from '@jest/globals';
import type { CsvEncoding } from './csv-encoding.ts';
import { CsvReader, type CsvFormat } from './csv-reader.ts';
import type { CsvRecord } from './csv-record.ts';
import { encodeText } from './encode-text.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string | Uint8Array, format: Partial<CsvFormat> = {}, size = 7): Promise<CsvRecord[]> {
  const encoding = format.encoding ?? 'utf-8';
  const bytes = typeof text === 'string' ? encodeText(text, encoding) : text;
  const records: CsvRecord[] = [];
  for await (const batch of new CsvReader(inPieces(bytes, size), { delimiter: ',', ...format, encoding })) records.push(...batch);
  return records;
}

const values = async (text: string, format?: Partial<CsvFormat>) => (await read(text, format)).map((record) => record.values);

describe('reading a table', () => {
  it('reads quotes, doubled quotes, delimiters and line breaks inside quotes', async () => {
    expect(await values('a,"b ""c"", d","e\r\nf"\r\n"",x\n')).toEqual([['a', 'b "c", d', 'e\r\nf'], ['', 'x']]);
  });

  it('keeps stray quotes and what follows a closing quote as text', async () => {
    expect(await values('Bar "Old" Inn,5" disk\n"a"b,"c" \n')).toEqual([['Bar "Old" Inn', '5" disk'], ['ab', 'c ']]);
  });

  it('takes every kind of line break and a last line without one', async () => {
    expect(await values('a,b\rc,d\r\ne,f\ng,')).toEqual([['a', 'b'], ['c', 'd'], ['e', 'f'], ['g', '']]);
  });

  it('skips empty lines and still counts them', async () => {
    const records = await read('\n\r\na\n\n"b\n\nc"\r\r"d"\n');
    expect(records.map(({ number, line, values: cells, raw }) => [number, line, cells, raw])).toEqual([
      [0, 3, ['a'], 'a'], [1, 5, ['b\n\nc'], '"b\n\nc"'], [2, 9, ['d'], '"d"'],
    ]);
  });

  it('counts every kind of line break inside quotes once', async () => {
    expect((await read('"a\rb\r\nc\nd"\ne\n')).map(({ line }) => line)).toEqual([1, 5]);
  });

  it('hands ragged rows on as they are', async () => {
    expect(await values('a,b,c\nd\ne,f,g,h\n')).toEqual([['a', 'b', 'c'], ['d'], ['e', 'f', 'g', 'h']]);
  });

  it('reads an empty file as no record', async () => {
    expect(await read('')).toEqual([]);
    expect(await read('\uFEFF')).toEqual([]);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('takes the mark of %s off and counts its bytes', async (encoding) => {
    const [record] = await read('\uFEFF"имя",b\n', { encoding });
    expect(record).toMatchObject({ values: ['имя', 'b'], byteOffset: encoding === 'utf-8' ? 3 : 2 });
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'koi8-u', 'cp866'] as const)('reads the same in pieces of any size, and reads on from any record, in %s', async (encoding: CsvEncoding) => {
    const smile = encoding.startsWith('utf') ? '😀' : '!';
    const text = `имя,город\r\n"Пётр ""П""",Тверь${smile}\r\n\r\n"много\r\nстрок",x\rконец,""`;
    const whole = await read(text, { encoding }, 10_000);
    expect(whole).toHaveLength(4);
    for (let size = 1; size < 20; size++) expect(await read(text, { encoding }, size)).toEqual(whole);
    const bytes = encodeText(text, encoding);
    for (const [at, from] of whole.entries()) expect(await read(bytes.subarray(from.byteOffset), { encoding, from })).toEqual(whole.slice(at));
  });
});

describe('a table that cannot be read', () => {
  it('says where a quote begins that never ends', async () => {
    await expect(read('a,b\nc,"d\ne\nf')).rejects.toMatchObject({ code: 'csv-unterminated-quote', line: 2, column: 1 });
  });

  it('does not swallow the file behind such a quote', async () => {
    const endless = `a\n"${'x'.repeat(3000)}`;
    await expect(read(endless, { limits: { field: 1000 } }, 100)).rejects.toMatchObject({ code: 'csv-field-too-long', line: 2, column: 0 });
    await expect(read(`a,${'x'.repeat(1001)}\n`, { limits: { field: 1000 } }, 5000)).rejects.toMatchObject({ code: 'csv-field-too-long', line: 1, column: 1 });
    expect(await read(`a,${'x'.repeat(1000)}\n`, { limits: { field: 1000 } }, 5000)).toHaveLength(1);
  });

  it('refuses more than 500 columns', async () => {
    expect((await read(`a\n${','.repeat(499)}`))[1]!.values).toHaveLength(500);
    await expect(read(`a\n${','.repeat(500)}`)).rejects.toMatchObject({ code: 'csv-too-many-columns', line: 2, column: 500 });
  });

  it('refuses zeros', async () => {
    await expect(read('a\nb\nc\0d')).rejects.toMatchObject({ code: 'csv-binary', line: 3 });
  });

  it.each([1, 3, 100])('refuses bytes that are no text of the encoding, in pieces of %i', async (size) => {
    const bytes = Buffer.concat([Buffer.from('a\nb\nПётр,'), Buffer.from([0xd9]), Buffer.from('x\nc')]);
    await expect(read(bytes, {}, size)).rejects.toMatchObject({ code: 'csv-encoding-mismatch', line: 3 });
    await expect(read(Buffer.from([65, 10, 0xd0]), {}, size)).rejects.toMatchObject({ code: 'csv-encoding-mismatch', line: 2 });
  });
});
