/* What pages gain from scripts: each is whole without. */
(() => {
'use strict';
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const make = (name, properties) => Object.assign(document.createElement(name), properties);
const on = (target, types, act) => types.split(' ').forEach((type) => target.addEventListener(type, act));
const onEscape = (act) => on(window, 'keydown', (event) => { if (event.key === 'Escape') act(); });

// The contents close with Escape or elsewhere.
const menu = document.querySelector('.menu details');
if (menu) {
  onEscape(() => {
    if (menu.contains(document.activeElement)) menu.firstElementChild.focus();
    menu.open = false;
  });
  on(window, 'click focusin', (event) => { if (!menu.contains(event.target)) menu.open = false; });
}

// Searching needs scripts: without them the link in the header leads to the A–Z.
all('.find').forEach((link) => {
  link.href = link.dataset.search;
  on(window, 'keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.target.closest('input, textarea, select')) return;
    event.preventDefault();
    link.click();
  });
});

// Recommendations: any value ticked in a group, and every group. The address keeps the state.
const form = document.querySelector('.filter');
if (form) {
  const items = all('.rec');
  const count = document.querySelector('.filter-count');
  const words = count.textContent;
  const show = () => {
    const wanted = new FormData(form);
    const fits = (item) => [...wanted.keys()].every((name) => JSON.parse(item.dataset[name] || '[]').some((value) => wanted.getAll(name).includes(value)));
    const shown = items.filter((item) => !(item.hidden = !fits(item))).length;
    count.textContent = shown === items.length ? words : `${shown} of ${words}`;
    return wanted;
  };
  const read = () => {
    const hash = location.hash.slice(1);
    const state = new URLSearchParams(hash.includes('=') ? hash : '');
    all('input', form).forEach((box) => { box.checked = state.getAll(box.name).includes(box.value); });
    show();
    if (!state.size) document.querySelector(':target')?.scrollIntoView();
  };
  const keep = () => history.replaceState(null, '', `#${new URLSearchParams(show())}`);
  on(form, 'change', keep);
  on(form, 'reset', () => setTimeout(keep));
  on(form, 'submit', (event) => event.preventDefault());
  on(window, 'hashchange', read);
  form.firstElementChild.open = matchMedia('(min-width: 62em)').matches;
  form.hidden = false;
  read();
}

// Charts: the value under the pointer, or from mark to mark with the arrow keys.
const notMarks = /line|area|trail|rule|text|container|axis|legend|title/;
const gap = (at, from, to) => Math.max(from - at, at - to, 0);
const series = (mark) => ['fill', 'stroke'].map((name) => mark.getAttribute(name)).find((colour) => /^#/.test(colour));
const across = (mark) => {
  const box = mark.getBoundingClientRect();
  return box.x + box.width / 2;
};
all('.chart-plot').forEach((plot) => {
  const drawn = () => all('svg [aria-label]:not(g)', plot).filter((mark) => mark.getClientRects().length && !notMarks.test(mark.getAttribute('aria-roledescription')));
  let marks = drawn();
  if (!marks.length) return;
  const name = plot.parentNode.querySelector('.figure-number').textContent.toLowerCase();
  // A range input steps by itself with keys, and says its value to a screen reader.
  const rail = make('input', { type: 'range', className: 'chart-rail', max: marks.length - 1, value: 0, ariaLabel: `Values of ${name}`, ariaValueText: marks[0].ariaLabel });
  const tip = make('div', { className: 'chart-tip', hidden: true, ariaHidden: 'true' });
  plot.append(rail, tip);
  let current;

  const hide = () => { tip.hidden = !current?.classList.remove('is-read'); };
  const say = (mark) => {
    hide();
    current = mark;
    mark.classList.add('is-read');
    tip.textContent = rail.ariaValueText = mark.ariaLabel;
    tip.hidden = false;
    rail.max = marks.length - 1;
    rail.value = marks.indexOf(mark);
    const frame = plot.getBoundingClientRect();
    const box = mark.getBoundingClientRect();
    const left = across(mark) - frame.x - tip.offsetWidth / 2;
    const above = box.y - frame.y - tip.offsetHeight - 8;
    tip.style.left = `${Math.max(0, Math.min(left, frame.width - tip.offsetWidth))}px`;
    tip.style.top = `${above < -24 ? box.bottom - frame.y + 8 : above}px`;
  };

  on(plot, 'pointermove pointerdown', (event) => {
    if (event.target === tip) return;
    marks = drawn();
    let best, least = 40;
    marks.forEach((mark) => {
      const box = mark.getBoundingClientRect();
      const far = Math.hypot(gap(event.clientX, box.left, box.right), gap(event.clientY, box.top, box.bottom));
      if (far < least) [best, least] = [mark, far];
    });
    if (best) say(best); else hide();
  });
  on(window, 'pointermove pointerdown', (event) => { if (!plot.contains(event.target) && document.activeElement !== rail) hide(); });
  on(rail, 'focus input', () => {
    marks = drawn();
    say(marks[Math.min(rail.value, marks.length - 1)]);
  });
  on(rail, 'blur', hide);
  on(rail, 'keydown', (event) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const colours = [...new Set(marks.map(series))];
    if (!step || colours.length < 2) return;
    event.preventDefault(); // Up and down go across to another series.
    const here = marks[rail.value];
    const colour = colours.at((colours.indexOf(series(here)) + step) % colours.length);
    const far = (mark) => Math.abs(across(mark) - across(here));
    say(marks.filter((mark) => series(mark) === colour).reduce((a, b) => (far(b) < far(a) ? b : a)));
  });
  onEscape(hide);
});

// Links to figures go to the clipboard.
if (navigator.clipboard) {
  all('.copy-link').forEach((link) => {
    const words = `Copy ${link.textContent.toLowerCase()}`;
    const status = make('span', { className: 'visually-hidden', role: 'status' });
    const put = (text) => {
      link.textContent = text || words;
      status.textContent = text;
    };
    link.after(status);
    put('');
    on(link, 'click', (event) => {
      event.preventDefault();
      navigator.clipboard.writeText(link.href).then(() => put('Link copied'), () => { location.hash = link.hash; });
      setTimeout(put, 3000, '');
    });
  });
}
})();
