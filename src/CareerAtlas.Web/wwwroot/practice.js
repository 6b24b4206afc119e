// The keys of a practice session, and the keeping of ratings and notes: into this browser's storage first, then to the
// page, so that a lost connection loses nothing that was typed or rated.

import { note, noteOf, rate } from './mine.js';

const revealedKey = 'careeratlas.practice.revealed';
const keysKey = 'careeratlas.practice.keys';
const noteDelay = 200;
const slowAfter = 1500;

let desk = null;
let page = null;
let pendingNote = 0;
let pendingRating = null;
let stopping = null;

const card = () => desk?.querySelector('[data-question]') ?? null;
const questionOf = element => Number(element.dataset.question);
const reveal = () => card()?.querySelector('[data-reveal]') ?? null;
const notes = () => card()?.querySelector('[data-notes]') ?? null;

// Begins to listen; tells what the page must know of the visitor's clock.
export function start(element, reference) {
  stop();
  [desk, page] = [element, reference];
  stopping = new AbortController();
  const { signal } = stopping;
  desk.addEventListener('input', onInput, { signal });
  desk.addEventListener('change', onChange, { signal });
  desk.addEventListener('click', onClick, { signal });
  desk.addEventListener('toggle', onToggle, { signal, capture: true });
  document.addEventListener('keydown', onKey, { signal });
  window.addEventListener('pagehide', flush, { signal });
  document.addEventListener('visibilitychange', flush, { signal });
  document.getElementById('components-reconnect-modal')
    ?.addEventListener('components-reconnect-state-changed', onConnection, { signal });
  const now = new Date();
  return { zone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? null, offset: -now.getTimezoneOffset(), now: now.toISOString() };
}

export function stop() {
  flush();
  stopping?.abort();
  desk = page = stopping = pendingRating = null;
}

// The page has put up a question, or that there is none.
export function show(first) {
  tell('');
  pendingRating = null;
  const keys = desk?.querySelector('[data-keys]');
  if (keys) keys.checked = keysOn();
  const asked = card();
  address(asked ? questionOf(asked) : null);
  if (asked) {
    const box = notes();
    if (document.activeElement !== box) box.value = noteOf(questionOf(asked));
    if (sessionStorage.getItem(revealedKey) === asked.dataset.question) reveal().open = true;
  }
  if (!first) desk?.querySelector('h2[tabindex]')?.focus();
}

// So that leaving and coming back finds the same question.
function address(question) {
  const url = new URL(location.href);
  if (question === null) url.searchParams.delete('question');
  else url.searchParams.set('question', question);
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}

function onInput(event) {
  if (event.target !== notes()) return;
  clearTimeout(pendingNote);
  pendingNote = setTimeout(flush, noteDelay);
}

function onChange(event) {
  if (event.target === notes()) flush();
  if (event.target.matches('[data-keys]')) localStorage.setItem(keysKey, event.target.checked ? 'on' : 'off');
}

function flush() {
  clearTimeout(pendingNote);
  const [asked, box] = [card(), notes()];
  if (asked && box && box.value !== noteOf(questionOf(asked))) note(questionOf(asked), box.value);
}

function onClick(event) {
  const button = event.target.closest('[data-rate]');
  if (button) give(Number(button.dataset.rate));
}

function onToggle(event) {
  if (event.target !== reveal()) return;
  if (!event.target.open) return sessionStorage.removeItem(revealedKey);
  sessionStorage.setItem(revealedKey, card().dataset.question);
  // Its own summary, which had the focus, is gone.
  if (document.activeElement === document.body || document.activeElement?.closest('[data-reveal] > summary')) card().querySelector('h2').focus();
  tell('Revealed. Rate your answer: 1 again, 2 hard, 3 good, 4 easy.', true);
}

function onKey(event) {
  const at = event.target;
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || !card()) return;
  if (at === notes()) {
    if (event.key === 'Escape') card().querySelector('h2').focus();
    return;
  }
  if (!keysOn() || at.closest('input, textarea, select, [contenteditable]')) return;
  const acts = at.closest('a, button, summary, label') !== null;
  if ((event.key === ' ' || event.key === 'Enter') && !acts && !reveal().open) {
    event.preventDefault();
    if (!event.repeat) reveal().open = true;
  } else if (/^[1-4]$/.test(event.key) && reveal().open && !event.repeat) {
    event.preventDefault();
    give(Number(event.key));
  } else if (event.key.toLowerCase() === 'n') {
    event.preventDefault();
    notes().focus();
  }
}

const keysOn = () => localStorage.getItem(keysKey) !== 'off';

async function give(rating) {
  const asked = card();
  if (!asked || pendingRating !== null) return;
  flush();
  pendingRating = { question: questionOf(asked), rating, at: new Date().toISOString() };
  rate(pendingRating.question, rating, pendingRating.at);
  sessionStorage.removeItem(revealedKey);
  await send();
}

async function send() {
  const slow = setTimeout(() => tell('Your rating is kept in this browser. The next question comes as soon as the site answers.'), slowAfter);
  try {
    await page.invokeMethodAsync('RatedAsync', pendingRating.question, pendingRating.rating, pendingRating.at);
    clearTimeout(slow);
  } catch {
    // The connection is gone. It is told again when it is back, or the page loads anew and finds the rating in storage.
  }
}

// What was told while the connection was away may not have arrived; told twice, it counts once.
function onConnection(event) {
  if (event.detail.state === 'hide' && pendingRating !== null) send();
}

function tell(text, toListeners = false) {
  const line = desk?.querySelector('[data-told]');
  if (!line) return;
  line.classList.toggle('unseen', toListeners);
  line.textContent = text;
}
