// A few words around the first match of a text.

/** @import { Piece } from "types/search" */

const LONGEST = 240;
const BEFORE = 90;

/**
 * The pieces around the first match, from the start of its sentence where that is near.
 *
 * @param {Piece[]} pieces
 * @returns {Piece[]}
 */
export function around(pieces) {
  const first = pieces.findIndex(([, matched]) => matched);
  if (first < 0) return [];
  const kept = pieces.slice(first);
  const before = pieces
    .slice(0, first)
    .map(([piece]) => piece)
    .join("");
  const lead = before.length <= BEFORE ? before : before.slice(-BEFORE).replace(/^\S*\s/, "");
  const sentence = lead.match(/.*[.!?…。！？]["”’]?\s+(.*)$/s);
  const opening = sentence?.[1] ?? lead;
  /** @type {Piece} */
  const start = [opening === before || sentence ? opening : `…${opening}`, false];
  /** @type {Piece[]} */
  const shown = [];
  let left = LONGEST;
  for (const [piece, matched] of [start, ...kept]) {
    if (!piece) continue;
    if (left <= 0) break;
    const whole = piece.length <= left;
    shown.push([whole ? piece : `${piece.slice(0, left).replace(/\s*\S*$/, "")}…`, matched]);
    left -= whole ? piece.length : left;
  }
  return shown;
}
