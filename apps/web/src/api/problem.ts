export type FieldProblem = { pointer: string; code: string; detail?: string; title?: string };

export type ProblemBody = {
  code?: string;
  title?: string;
  detail?: string;
  status?: number;
  trace?: string;
  context?: Record<string, unknown>;
  errors?: FieldProblem[];
};

/** A refusal of the server, or `network.unreachable` when there was no answer at all. */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly trace: string | undefined;
  readonly context: Record<string, unknown>;
  readonly errors: FieldProblem[];
  readonly retryAfter: number | undefined;

  constructor(status: number, body: ProblemBody, retryAfter?: number) {
    super(body.detail ?? body.title ?? body.code ?? `HTTP ${status}`);
    this.name = 'Problem';
    this.status = status;
    this.code = body.code ?? `http.${status}`;
    this.title = body.title ?? this.message;
    this.trace = body.trace;
    this.context = body.context ?? {};
    this.errors = body.errors ?? [];
    const said = Number(this.context['retryAfterSeconds']);
    this.retryAfter = retryAfter ?? (said > 0 ? Math.ceil(said) : undefined);
  }

  /** The refusal of one field of the body, by its JSON pointer. */
  at(field: string): FieldProblem | undefined {
    return this.errors.find(({ pointer }) => pointer.replace(/^#?\//, '') === field);
  }
}

export const isProblem = (error: unknown, code?: string): error is Problem =>
  error instanceof Problem && (code === undefined || error.code === code);

export async function problemOf(response: Response): Promise<Problem> {
  const text = await response.text();
  const wait = Number(response.headers.get('retry-after'));
  return new Problem(response.status, bodyOf(text), Number.isFinite(wait) && wait > 0 ? wait : undefined);
}

/** The refusal in an answer that was not fetched. */
export const problemIn = (status: number, text: string): Problem => new Problem(status, bodyOf(text));

// A proxy in front of the server may answer with a page of HTML; the status then says all there is to say.
function bodyOf(text: string): ProblemBody {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}
