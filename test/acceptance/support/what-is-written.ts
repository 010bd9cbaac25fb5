import fs from 'node:fs';
import { jest } from '@jest/globals';

export interface Written {
  text(): string;
  stop(): void;
}

/** Everything that this process writes to its output and its error output, whoever writes it; it is kept from both as long. */
export function whatIsWritten(): Written {
  const kept: string[] = [];
  const write = fs.write.bind(fs) as (...given: unknown[]) => void;
  const writeSync = fs.writeSync.bind(fs) as (...given: unknown[]) => number;
  const keep = (text: unknown): void => void kept.push(typeof text === 'string' ? text : Buffer.from(text as Uint8Array).toString('utf8'));
  const spies = [
    jest.spyOn(fs, 'write').mockImplementation(((fd: number, text: unknown, ...rest: unknown[]) => {
      if (fd !== 1 && fd !== 2) return write(fd, text, ...rest);
      keep(text);
      (rest.at(-1) as (error: null, bytes: number) => void)(null, Buffer.byteLength(String(text)));
    }) as never),
    jest.spyOn(fs, 'writeSync').mockImplementation(((fd: number, text: unknown, ...rest: unknown[]) => {
      if (fd !== 1 && fd !== 2) return writeSync(fd, text, ...rest);
      keep(text);
      return Buffer.byteLength(String(text));
    }) as never),
    ...[process.stdout, process.stderr].map((out) => jest.spyOn(out, 'write').mockImplementation(((text: unknown, ...rest: unknown[]) => {
      keep(text);
      const done = rest.at(-1);
      if (typeof done === 'function') (done as () => void)();
      return true;
    }) as never)),
  ];
  return { text: () => kept.join(''), stop: () => { for (const spy of spies) spy.mockRestore(); } };
}
