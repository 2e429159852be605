// Calls `answer` whenever the text of a field has changed, but not while an input method is at work on it: its letters
// are not yet words. Hangul is the exception, since every syllable is composed and the last one stays so.

const HANGUL = /\p{Script=Hangul}$/u;

export function whenTyped(field, answer) {
  let last = field.value;
  const typed = (event) => {
    const composing = event.type === "input" && event.isComposing && !HANGUL.test(field.value);
    if (composing || field.value === last) return;
    last = field.value;
    answer();
  };
  field.addEventListener("input", typed);
  field.addEventListener("compositionend", typed);
  return (text) => {
    field.value = text;
    last = text;
  };
}
