// While an option of a list is marked, Enter chooses it (the page on the server does) and does not send the form.
document.addEventListener('keydown', event => {
  if (event.key === 'Enter' && event.target.getAttribute?.('role') === 'combobox' && event.target.getAttribute('aria-activedescendant')) event.preventDefault();
}, true);
