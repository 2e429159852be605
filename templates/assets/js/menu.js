// Where the menu runs on under the edge, the entry of this page is brought into view, and fading says what is passed over.

const menu = document.querySelector(".menu");
if (menu && menu.scrollWidth > menu.clientWidth) {
  const tell = () => menu.classList.toggle("scrolled", Math.abs(menu.scrollLeft) > 1);
  menu.addEventListener("scroll", tell, { passive: true });
  const item = menu.querySelector("[aria-current]")?.getBoundingClientRect();
  const frame = menu.getBoundingClientRect();
  if (item) menu.scrollLeft += item.left + item.width / 2 - (frame.left + frame.width / 2);
  tell();
}
