// Suggestions under the search boxes: a combobox with a list box, worked by arrow keys, Enter and Escape. Without this
// script, or when the server gives no answer, the box is a plain form.

const wait = 120;

function field(input, number) {
  const list = document.createElement('ul');
  list.id = `suggestions-${number}`;
  list.className = 'suggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  const status = document.createElement('span');
  status.className = 'unseen';
  status.setAttribute('role', 'status');
  input.parentElement.classList.add('suggesting');
  input.parentElement.append(list, status);

  input.type = 'text';
  input.setAttribute('enterkeyhint', 'search');
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');

  let timer, asked, active = -1;

  function choose(index) {
    const options = [...list.children];
    active = index;
    options.forEach((option, i) => option.setAttribute('aria-selected', i === index));
    if (index < 0) {
      input.removeAttribute('aria-activedescendant');
    } else {
      input.setAttribute('aria-activedescendant', options[index].id);
      options[index].scrollIntoView({ block: 'nearest' });
    }
  }

  function close() {
    clearTimeout(timer);
    asked?.abort();
    choose(-1);
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    status.textContent = '';
  }

  function option({ kind, href, pieces, note }, index) {
    const item = document.createElement('li');
    item.id = `${list.id}-${index}`;
    item.dataset.href = href;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    const text = document.createElement('span');
    for (const piece of pieces) {
      const part = document.createElement(piece.found ? 'mark' : 'span');
      part.textContent = piece.text;
      text.append(part);
    }
    const about = document.createElement('span');
    about.className = 'muted';
    about.textContent = `${kind}, ${note}`;
    item.append(text, ' ', about);
    return item;
  }

  function show(suggestions) {
    list.replaceChildren(...suggestions.map(option));
    active = -1;
    input.removeAttribute('aria-activedescendant');
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    status.textContent = list.hidden ? '' : `${suggestions.length} suggestions. Arrow keys choose.`;
  }

  async function ask() {
    asked?.abort();
    asked = new AbortController();
    const { signal } = asked;
    try {
      const answer = await fetch(`/api/suggest?q=${encodeURIComponent(input.value)}`, { signal });
      if (!answer.ok) return;
      const { suggestions } = await answer.json();
      if (!signal.aborted && document.activeElement === input) show(suggestions);
    } catch {
      // Typed on, or no answer: the form works without.
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    if (input.value.trim() === '') close();
    else timer = setTimeout(ask, wait);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', event => {
    const last = list.children.length - 1;
    if (event.key === 'ArrowDown' && list.hidden && input.value.trim() !== '') ask();
    else if (list.hidden) return;
    else if (event.key === 'ArrowDown') choose(active < last ? active + 1 : 0);
    else if (event.key === 'ArrowUp') choose(active > 0 ? active - 1 : last);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && active >= 0) location.assign(list.children[active].dataset.href);
    else return;
    event.preventDefault();
  });
  // Pressing must not take the focus from the box, which would close the list before the click arrives.
  list.addEventListener('pointerdown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const chosen = event.target.closest('[role=option]');
    if (chosen) location.assign(chosen.dataset.href);
  });
}

document.querySelectorAll('form[action="/search"] input[name=q]').forEach(field);
