// What the engine of search asks of where it runs, beside JavaScript itself: a browser, or Node for its tests.

interface Response {
  readonly ok: boolean;
  readonly status: number;
  text(): Promise<string>;
}

declare function fetch(url: string, options?: { cache?: "no-cache" | "reload" }): Promise<Response>;

declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
}

declare class DOMException extends Error {
  constructor(message: string, name: string);
}

interface AbortSignal {
  readonly aborted: boolean;
}

/** Prioritized Task Scheduling: not in every browser. */
declare var scheduler: { yield?(): Promise<void> } | undefined;

/** Not in every browser. */
declare var requestIdleCallback: ((callback: () => void) => number) | undefined;
