// A few words around the first match of a text.

const LONGEST = 240;
const BEFORE = 90;

// The pieces around the first match, from the start of its sentence where that is near.
export function around(pieces) {
  const first = pieces.findIndex(([, matched]) => matched);
  if (first < 0) return [];
  const kept = pieces.slice(first);
  const before = pieces.slice(0, first).map(([piece]) => piece).join("");
  const lead = before.length <= BEFORE ? before : before.slice(-BEFORE).replace(/^\S*\s/, "");
  const sentence = lead.match(/.*[.!?…。！？]["”’]?\s+(.*)$/s);
  const opening = sentence?.[1] ?? lead;
  const shown = [[opening === before || sentence ? opening : `…${opening}`, false], ...kept].filter(([piece]) => piece);
  let left = LONGEST;
  return shown.flatMap(([piece, matched]) => {
    if (left <= 0) return [];
    const whole = piece.length <= left;
    const part = whole ? piece : `${piece.slice(0, left).replace(/\s*\S*$/, "")}…`;
    left -= whole ? piece.length : left;
    return [[part, matched]];
  });
}
