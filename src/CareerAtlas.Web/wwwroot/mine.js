// What a visitor keeps (saved roles, ticked skills, plans, practice), in this browser's storage. The same shape is read by
// PortfolioJson on the server. Every change is stored here first and told to the page afterwards, so that a lost
// connection loses nothing.

const key = 'careeratlas.mine';
const broken = 'careeratlas.mine.unreadable';
const changed = 'mine:changed';

const empty = () => ({ version: 1, roles: {}, skills: {}, plans: {}, notes: {}, reviews: [] });
const now = () => new Date().toISOString();

export function read() {
  const text = localStorage.getItem(key);
  if (text === null) return empty();
  try {
    return { ...empty(), ...JSON.parse(text) };
  } catch {
    setAside();
    return empty();
  }
}

// What cannot be read is kept aside rather than written over: someone may still make sense of it.
export function setAside() {
  localStorage.setItem(broken, localStorage.getItem(key));
  localStorage.removeItem(key);
}

function write(mine) {
  localStorage.setItem(key, JSON.stringify(mine));
  window.dispatchEvent(new CustomEvent(changed));
}

function set(map, id, on, entry) {
  const mine = read();
  const known = mine[map][id];
  if (on === (known !== undefined && !known.removed)) return;
  mine[map][id] = { ...known, ...entry, at: now(), removed: on ? undefined : true };
  write(mine);
}

export const setRole = (slug, name, on) => set('roles', slug, on, { name });
export const setSkill = (slug, name, on) => set('skills', slug, on, { name });
export const setPlan = (id, on) => set('plans', id, on, {});
export const hasRole = slug => isLive(read().roles[slug]);
export const hasSkill = slug => isLive(read().skills[slug]);
export const isLive = entry => entry !== undefined && !entry.removed;

export function rate(question, rating, at) {
  const mine = read();
  if (mine.reviews.some(r => r.question === question && r.rating === rating && r.at === at)) return;
  mine.reviews.push({ question, rating, at });
  write(mine);
}

export function note(question, text) {
  const mine = read();
  if ((mine.notes[question]?.text ?? '') === text) return;
  mine.notes[question] = { text, at: now() };
  write(mine);
}

export const noteOf = question => read().notes[question]?.text ?? '';

// As bytes, which travel to the server in pieces of any number.
export const bytes = () => new TextEncoder().encode(JSON.stringify(read()));

// The server has checked and merged what it is given back.
export function replace(text) {
  localStorage.setItem(key, text);
  window.dispatchEvent(new CustomEvent(changed));
}

export function clear() {
  localStorage.removeItem(key);
  window.dispatchEvent(new CustomEvent(changed));
}

// Calls back when this tab's scripts or another tab changed something. Returns how to stop.
export function watch(callback) {
  const onStorage = event => {
    if (event.key === key || event.key === null) callback();
  };
  window.addEventListener(changed, callback);
  window.addEventListener('storage', onStorage);
  return () => {
    window.removeEventListener(changed, callback);
    window.removeEventListener('storage', onStorage);
  };
}

// For a page on a circuit: told only of what another tab did; what happens in this one it hears of by its own events.
export function subscribe(page) {
  const onStorage = event => {
    if (event.key === key || event.key === null) page.invokeMethodAsync('OnStoreChangedAsync');
  };
  window.addEventListener('storage', onStorage);
  return { stop: () => window.removeEventListener('storage', onStorage) };
}

export function download(name, type, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

// Ticks are stored before the page's own handler hears of them.
document.addEventListener('change', event => {
  const box = event.target;
  if (box instanceof HTMLInputElement && box.dataset.tickSkill) setSkill(box.dataset.tickSkill, box.dataset.name, box.checked);
}, true);
