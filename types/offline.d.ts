// What sw.js is made of: the list of files before the worker's script, and what the script makes of it.

/** A file that is kept in a browser: under which key, and until when, in milliseconds since 1970. */
export interface KeptFile {
  key: string;
  until: number;
}

declare global {
  /** Site path without the first slash, revision, and the moment at which the file expires, empty if it does not. */
  const FILES: [path: string, revision: string, until: string][];
  /** The path of the page that stands for those that are not kept. */
  const OFFLINE: string;
}
