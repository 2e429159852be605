// The vocabulary of search: what its scripts give to each other. Kept here, since browsers need not load it.

import type { Table } from "../templates/assets/search/engine/tables.js";

// Texts

/** A piece of a text, and whether it is what was asked for. */
export type Piece = [text: string, isMatch: boolean];
export type Mark = (text: string) => Piece[];
/** A word of a text: folded, as it is written, and where it stands; `end` is not in it. */
export type Token = { word: string; written: string; start: number; end: number };

// Queries

/** A word of a query: folded, and as it is written. */
export type Word = Pick<Token, "word" | "written">;
export type Sign = "<" | "<=" | ">" | ">=";
export type FilterName = "speaker" | "outlet" | "topic" | "before" | "after";
export type Filter = { name: FilterName; value: string; not: boolean; isOpen: boolean };
/** An amount that is asked for; `word` is its unit as it is written, where that may be another word of the query. */
export type Bound = { sign: Sign; number: number; unit: string; word: string };

export type WordClause = { kind: "word"; text: string; tokens: Word[]; not: boolean; isBegun: boolean };
export type PhraseClause = { kind: "phrase"; text: string; tokens: Word[]; not: boolean; isOpen: boolean };
export type NumberClause = {
  kind: "number";
  text: string;
  tokens: Word[];
  not: false;
  number: string;
  /** Whether it is of figures alone, in groups of three. */
  isGrouped: boolean;
};
export type AmountClause = { kind: "amount"; not: false } & Bound;
export type FilterClause = { kind: "filter" } & Filter;
export type TextClause = WordClause | PhraseClause | NumberClause;
export type Clause = TextClause | AmountClause | FilterClause;

/** What readers are told: of their query, or of the index. */
export type Problem = { kind: "operator" | "value" | "segment" | "version"; text: string };

export interface Query {
  /** As they are written. */
  words: string[];
  phrases: string[];
  excluded: string[];
  filters: Filter[];
  amounts: Bound[];
  /** All of these in order, as the engine wants them. */
  clauses: Clause[];
  problems: Problem[];
  /** Whether the last clause may go on. */
  unfinished: boolean;
}

// Answers

/** `article`, `quote`, `figure`, or a kind that the manifest names. */
export type Kind = string;
/** A kind beside these: its name, what one and what several are called. */
export type OtherKind = [name: Kind, one: string, many: string];
export type FacetName = "kind" | "topic" | "speaker" | "outlet" | "year";
/** The values that are chosen of each facet. */
export type Chosen = Partial<Record<FacetName, string[]>>;
export type Label = { value: string; label: string };
export type Labels = Partial<Record<FacetName, Label[]>>;
export type Count = Label & { count: number };
export type Counts = Partial<Record<FacetName, Count[]>>;

export interface Options {
  /** Whether the last word may go on. */
  typing?: boolean;
  facets?: Chosen;
  sort?: "relevance" | "date";
  /** How many hits to leave out. */
  offset?: number;
  /** How many hits to give. */
  limit?: number;
  /** What `facets` of the answer will be called with. */
  counts?: FacetName[];
  /** Those that the reader knows, as BCP 47 tags, the preferred first: of a story in several, one is shown. */
  languages?: readonly string[];
  signal?: AbortSignal;
}

export interface Hit {
  kind: Kind;
  /** What one of its kind is called, where that is neither a story, a quotation nor a figure. */
  label?: string;
  /** From the digest's root. */
  url: string;
  /** The article's. */
  title: string;
  text: Piece[];
  /** YYYY-MM-DD */
  date: string;
  /** Of the article. */
  language: string;
  outlet: string;
  /** The date of the newest correction, of the annotation or, for a story, of any of its own; empty where there is none. */
  corrected: string;
  /** Of a quotation; with the role of who speaks. */
  speaker: string;
  role: string;
  /** What stands before a quotation and behind it, where that is not what its language has. */
  marks: string[] | "";
  /** Of a figure; or what else an annotation of another kind is shown by. */
  value: string;
  /** Whether a figure is a forecast, a target or an estimate, and what time it is about. */
  terms: string;
}

export interface Answer {
  /** How many hits there are. */
  total: number;
  /** Whether the last word was taken for the beginning of others, since it was being typed. */
  isBegun: boolean;
  hits: Hit[];
  /** How many hits each value has. Loads what hits do without. */
  facets(names: FacetName[]): Promise<Counts>;
  /** What the chosen values are called. */
  labels: Labels;
  /** A text in pieces, each with whether it is what was asked for. */
  mark: Mark;
  /** What is to be marked where a hit leads to. */
  words: string[];
  /** Other queries, where nothing was found. */
  suggestions: string[];
  problems: Problem[];
}

/** What was matched. */
export interface Met {
  words: Set<string>;
  beginnings: Set<string>;
  phrases: string[][];
}

// Files of the index: docs/search.md

/** A response, as far as it is read. */
export type Loaded = { ok: boolean; status: number; text(): Promise<string> };
export type Fetch = (url: string, options: { cache?: "no-cache" | "reload" }) => Promise<Loaded>;
/** Is told of what cannot be loaded; throws what is another error. */
export type Report = (error: unknown) => undefined;

/** What index.json says; names stand one after the other. */
export interface Manifest {
  version: number;
  /** How many words all articles have. */
  words: number;
  /** How many articles share a file of cards. */
  together: number;
  /** How many articles each has. */
  segments: number[];
  /** The names of the folders of all segments. */
  cards: string;
  stretches: [segments: number, base: string, facets: string, speakers: string][];
  amounts: [segments: number, name: string][];
  /** The first beginning of each range of the vocabulary, and the names of the words of each. */
  starts: string[];
  ranges: string;
  /** The name of the file that has those of their positions. */
  places: string;
  common: string;
  stemmers: string[];
  /** The numbers of the articles of each story in several languages, that of the digest's language first. */
  stories?: number[][];
  /** Kinds of hits beside quotations and figures, in the order of the hits of an article. */
  kinds?: OtherKind[];
}

export type Row = [value: string, label: string];
/** `others` are the kinds beside quotations and figures that have a column, one for each at the end. */
export type BaseFile = {
  first: number;
  languages: string[];
  shortest: number;
  others?: Kind[];
  superseded?: [article: number, ordinal: number][];
  columns: string[];
};
export type FacetsFile = { outlets: Row[]; topics: Row[]; columns: string[] };
export type SpeakersFile = { speakers: Row[]; columns: string[] };
/** A quotation, with the role of who speaks and their name, or a figure, with its value, status and time. */
export type Note = [id: string, text: string, more: string, besides?: string, corrected?: string, marks?: string];
export type Card = [slug: string, title: string, text: string, outlet: string, corrected: string, ...notes: Note[][]];

/** What a figure gives: the same number twice, or a range. */
export type Amount = { low: number; high: number; unit: string };

// What is made of them

/** By article: the number of its outlet, and where the numbers of its topics start. */
export interface Facets {
  outlets: Table;
  outlet: Int32Array;
  topics: Table;
  topic: number[];
  topicsAt: Int32Array;
}

/** By slot: the number of who speaks, -1 where nobody does; `others` has those who speak as well. */
export interface Speakers {
  speakers: Table;
  speaker: Int32Array;
  others: Map<number, number[]>;
}

export type Tables = Partial<Facets & Speakers>;
export type TableName = "outlet" | "speaker" | "topic";
/** Whether a slot has one of the values that are `wanted`, by their numbers. */
export type Has = (slot: number, article: number, wanted: Set<number>) => boolean;

/** Columns with a row for each article that has a word. */
export interface Postings {
  /** Their numbers, rising. */
  articles: Int32Array;
  /** Flags in the three lowest bits, and above them how often the body has the word. */
  infos: Int32Array;
  /** Where the ordinals of each start; one more, where the last ones end. */
  startsAt: Int32Array;
  /** Of annotations that have the word. */
  ordinals: Uint16Array;
}

/** Where a word stands. */
export interface Reading {
  postings: Postings;
  /** For each posting, the positions in each stream. */
  places: number[][][];
  /** The places of articles among the postings. */
  at: Map<number, number>;
}
