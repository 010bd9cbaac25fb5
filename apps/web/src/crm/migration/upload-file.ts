import { addressOf } from '../../api/api.ts';
import { newKey } from '../../api/new-key.ts';
import type { AnswerOf, Operation } from '../../api/operation.ts';
import { Problem, problemIn } from '../../api/problem.ts';

type StoredFile = AnswerOf<Operation<'post', '/files'>>;

/** Sends a file and tells how much of it has gone: `fetch` cannot tell that. */
export function uploadFile(file: File, onProgress: (sent: number) => void, signal: AbortSignal): Promise<StoredFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', addressOf('/files', { query: { name: file.name } }));
    request.setRequestHeader('content-type', file.type || 'text/csv');
    request.setRequestHeader('idempotency-key', newKey());
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onload = () => (request.status < 300 ? resolve(JSON.parse(request.responseText) as StoredFile) : reject(problemIn(request.status, request.responseText)));
    request.onerror = () => reject(new Problem(0, { code: 'network.unreachable', title: 'The server cannot be reached.' }));
    request.onabort = () => reject(signal.reason);
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}
