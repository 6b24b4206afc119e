// What is being typed outlives a lost connection and a reload: until it is used it lies in this tab's session storage,
// and nowhere else.

const prefix = 'careeratlas.typed.';
const field = key => document.querySelector(`[data-keep="${key}"]`);

document.addEventListener('input', event => {
  const key = event.target.dataset?.keep;
  if (key === undefined) return;
  try {
    sessionStorage.setItem(prefix + key, event.target.value);
  } catch {
    // More than the tab may keep: it stays in the field alone.
    sessionStorage.removeItem(prefix + key);
  }
}, true);

// Puts back what was typed before the page was loaded again, and says what the field then holds.
export function restore(key) {
  const input = field(key);
  if (!input) return '';
  const kept = sessionStorage.getItem(prefix + key);
  if (input.value === '' && kept) {
    input.value = kept;
    input.closest('details')?.setAttribute('open', '');
  }
  return input.value.slice(0, 200);
}

// What was typed has been used; the field keeps it.
export const drop = key => sessionStorage.removeItem(prefix + key);

export function forget(key) {
  drop(key);
  const input = field(key);
  if (input) input.value = '';
}

// As bytes, which travel to the server in pieces of any number.
export const bytes = key => new TextEncoder().encode(field(key)?.value ?? '');
