// What the pages of a preview and its server say to each other at the desk (digest/preview/desk/).

export type Json = string | boolean | null | Json[] | { [key: string]: Json };
export type Values = { [key: string]: Json };

export type Field = {
  key: string;
  kind: "line" | "text" | "choice" | "flag" | "lines" | "group" | "groups";
  help: string;
  required: boolean;
  choices: string[];
  example: string;
  fields: Field[];
  main: string;
  names: string;
  label: string;
};
export type Forms = { [list: string]: Field[] };
export type Name = { value: string; label: string };
export type Names = { [kind: string]: Name[] };

export type Entry = { key: string; index: number; id: string; name: string; value: Json };
/** An annotation as it is listed, or as it was read. */
export type Listed = { key: string; index: number; id: string; name: string; value?: Json };
export type Share = { publish: "full" | "excerpt" | "annotations"; share: number; words: number; limit: number };
export type Seen = { [path: string]: string };
export type Opened = {
  source: string;
  sidecar: string;
  seen: Seen;
  draft: boolean;
  entries: Entry[];
  front_matter: Values;
  annotations: Values;
  names: Names;
  share: Share | null;
};
export type Remark = {
  severity: "error" | "warning";
  code: string;
  message: string;
  hint: string;
  field: string;
  whole: string;
  passage: string;
  alias: string;
};
export type Suggested = {
  value: Values;
  passage: string;
  is_extended: boolean;
  note: string;
  told: Remark[];
  share: Share | null;
};
export type Conflict = { path: string; seen: Seen; was: string };
export type Saved = {
  saved: boolean;
  told: Remark[];
  refused: string;
  share: Share | null;
  conflict: Conflict | null;
  seen: Seen;
  undoable: number;
  path: string;
  place: string;
  undone: string[];
  renamed: string;
};
export type OpenedName = { value: Json; seen: string };
export type Remedied = { path: string; does: string; patch: string; seen: string };
export type Refusal = { why: string };
export type Change = {
  file: "sidecar" | "article" | "site";
  do: "put" | "add" | "remove" | "move";
  keys: (string | number)[];
  value?: Json;
  index?: number;
  to?: number;
  was?: Json;
};
export type Offer = {
  key: string;
  value: Values;
  exact: string;
  prefix: string;
  suffix: string;
  sure: boolean;
  index: number | null;
  was: Json;
};
export type WholeText = { html: string; language: string };
export type Offers = { offers: Offer[]; further: number };
export type Selected = { exact: string; prefix: string; suffix: string; in_title?: boolean };
