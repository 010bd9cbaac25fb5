import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..', '..');

/** A server in a process of its own, as it would run in production; its log goes nowhere. */
export class ServerProcess {
  private constructor(readonly url: string, private readonly child: ChildProcess) {}

  static async start(script: string, env: Readonly<Record<string, string>>, { speaksHttp = true, secondsToStart = 60 } = {}): Promise<ServerProcess> {
    const port = await freePort();
    const child = spawn(process.execPath, [join(root, script)], { cwd: root, stdio: ['pipe', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1', HOLDFAST_STDIN_LIFELINE: '1', RATE_FACTOR: '1000000', ...env } });
    const server = new ServerProcess(`http://127.0.0.1:${port}`, child);
    if (speaksHttp) await server.ready(secondsToStart);
    return server;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await ended;
  }

  private async ready(seconds: number): Promise<void> {
    for (const end = Date.now() + seconds * 1000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) {
      if (this.child.exitCode !== null) throw new Error(`The server at ${this.url} ended with ${this.child.exitCode}.`);
      if (await fetch(`${this.url}/health/ready`).then((answer) => answer.ok, () => false)) return;
    }
    throw new Error(`The server at ${this.url} was not ready within ${seconds} s.`);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
