// How a figure is cited can be copied: where the browser lets a page write to the clipboard, a button does it.

for (const text of document.querySelectorAll(".cite-text")) {
  if (!navigator.clipboard) break;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  button.textContent = "Copy";
  const told = document.createElement("output");
  button.addEventListener("click", async () => {
    const words = (text.textContent ?? "").replace(/\s+/g, " ").trim();
    try {
      await navigator.clipboard.writeText(words);
      told.textContent = "Copied";
    } catch {
      told.textContent = "Select the words to copy them";
    }
  });
  const line = document.createElement("p");
  line.append(button, " ", told);
  text.after(line);
}
