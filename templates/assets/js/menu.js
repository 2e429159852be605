// On a narrow screen the menu runs on under the edge: the entry of this page is brought into view.

const current = document.querySelector(".menu [aria-current]");
const menu = current?.closest(".menu");
if (current && menu && menu.scrollWidth > menu.clientWidth) {
  const item = current.getBoundingClientRect();
  const frame = menu.getBoundingClientRect();
  menu.scrollLeft += item.left + item.width / 2 - (frame.left + frame.width / 2);
}
