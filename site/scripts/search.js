/* Search over everything, on the reader's machine: the index came with the page. */
(() => {
'use strict';
const { kinds, lines } = window.searchIndex;
const form = document.querySelector('.search');
const box = form.querySelector('input');
const status = document.querySelector('.search-status');
const out = document.querySelector('.search-results');
const root = form.dataset.root;
const FEW = 6;
const idle = new Set('a an and are at by for from in is it of on or that the to was were what with'.split(' '));
const make = (name, text = '', type = '') => Object.assign(document.createElement(name), { textContent: text, className: type });
const wordsOf = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) || [];

// Every word of the index, with the lines it is in: three times the weight in a title.
const vocabulary = new Map();
lines.forEach(([, title, , text], place) => {
  const add = (word, weight) => {
    if (!vocabulary.has(word)) vocabulary.set(word, new Map());
    const places = vocabulary.get(word);
    places.set(place, Math.max(places.get(place) || 0, weight));
  };
  wordsOf(text).forEach((word) => add(word, 1));
  wordsOf(title).forEach((word) => add(word, 3));
});

// Letters to change, add, leave out or swap to make one word the other; more than `most` is far.
const distance = (a, b, most) => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = [], row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[b.length];
};

// The lines that hold a word, its beginning, or, when there are none, a word spelt nearly so.
const found = (word) => {
  const scores = new Map();
  const take = (places, factor) => places.forEach((weight, place) => scores.set(place, Math.max(scores.get(place) || 0, weight * factor)));
  vocabulary.forEach((places, known) => {
    if (known === word) take(places, 1);
    else if (known.startsWith(word)) take(places, .7);
  });
  const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  if (scores.size || !most) return scores;
  vocabulary.forEach((places, known) => {
    const far = known.length < 4 ? most + 1 : Math.min(distance(word, known, most), distance(word, known.slice(0, word.length), most) + .5);
    if (far <= most) take(places, .5 / far);
  });
  return scores;
};

const search = (query) => {
  const all = wordsOf(query);
  const useful = all.filter((word) => !idle.has(word));
  const scores = (useful.length ? useful : all).map(found);
  const [first = new Map(), ...rest] = scores;
  return [...first.keys()].filter((place) => rest.every((other) => other.has(place)))
    .map((place) => ({ place, score: scores.reduce((sum, one) => sum + one.get(place), 0) }))
    .sort((a, b) => b.score - a.score || a.place - b.place);
};

const item = ({ place }) => {
  const [, title, href, text] = lines[place];
  const line = make('li');
  const link = Object.assign(make('a', title), { href: root + href });
  line.append(link);
  if (text) line.append(make('span', text.length > 160 ? `${text.slice(0, 160).replace(/\s\S*$/, '')}…` : text, 'detail'));
  return line;
};

const group = (kind, hits) => {
  const part = make('section');
  const title = make('h2', `${kinds[kind]} `);
  title.append(make('span', String(hits.length), 'search-count'));
  const list = make('ol');
  list.append(...hits.slice(0, FEW).map(item));
  part.append(title, list);
  if (hits.length > FEW) {
    const more = Object.assign(make('button', `Show all ${hits.length}`), { type: 'button' });
    more.addEventListener('click', () => {
      list.append(...hits.slice(FEW).map(item));
      more.remove();
      list.children[FEW].firstChild.focus();
    });
    part.append(more);
  }
  return part;
};

const show = () => {
  const query = box.value.trim();
  const hits = search(query);
  const groups = new Map();
  hits.forEach((hit) => {
    const kind = lines[hit.place][0];
    groups.set(kind, [...(groups.get(kind) || []), hit]);
  });
  out.replaceChildren(...[...groups].map(([kind, some]) => group(kind, some)));
  const count = `${hits.length} ${hits.length === 1 ? 'result' : 'results'}`;
  status.textContent = !query ? '' : hits.length ? `${count} for “${query}”` : `Nothing for “${query}”. Try fewer or other words, or the A–Z.`;
};

const read = () => {
  const state = new URLSearchParams(location.hash.slice(1));
  box.value = state.get('q') ?? new URLSearchParams(location.search).get('q') ?? '';
  show();
};
let waiting;
box.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    show();
    history.replaceState(null, '', box.value.trim() ? `#${new URLSearchParams({ q: box.value.trim() })}` : '#');
  }, 120);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  show();
  out.querySelector('a')?.click();
});
window.addEventListener('hashchange', read);
window.addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops = [box, ...out.querySelectorAll('a')];
  const here = stops.indexOf(document.activeElement);
  if (event.key === 'Escape' && here > 0) box.focus();
  else if (step && here >= 0 && stops[here + step]) {
    event.preventDefault();
    stops[here + step].focus();
  }
});
form.hidden = false;
read();
if (!box.value) box.focus();
})();
