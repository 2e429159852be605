// The style sheet of search, on pages that do without it until it is needed.

export function style(href) {
  const address = new URL(href, document.baseURI).href;
  if ([...document.styleSheets].some((sheet) => sheet.href === address)) return;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = address;
  document.head.append(link);
}
