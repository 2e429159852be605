// The vocabulary of the dialog and the search page.

import type { FacetName } from "./search.js";

export type Content = (Node | string)[];
/** The attributes of a text in an article's language. */
export type Language = { lang: string; dir: string };
/** Makes the link of a hit. */
export type Link = (...content: Content) => HTMLElement;

export type Choices = Record<FacetName, string[]>;
/** A search as an address has it. */
export type Asked = { text: string; facets: Choices; sort: "relevance" | "date" };
/** How far a visit was scrolled, and how many hits it showed. */
export type Kept = { scroll?: number; shown?: number };
/** Is told of a choice among the values of a facet. */
export type Choose = (name: FacetName, value: string, isChosen: boolean) => void;
