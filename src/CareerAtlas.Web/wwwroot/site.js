// What a page that is read gains from a script: it remembers saved roles and ticked skills. Without it every page reads
// just as well.

import { hasRole, hasSkill, setRole, setSkill, watch } from './mine.js';

const savers = [...document.querySelectorAll('button[data-save-role]')];
const boxes = [...document.querySelectorAll('[data-skill] > .tick')];

for (const button of savers) {
  const { saveRole: slug, name } = button.dataset;
  button.addEventListener('click', () => setRole(slug, name, !hasRole(slug)));
}

for (const box of boxes) {
  const { skill: slug, name } = box.parentElement.dataset;
  box.addEventListener('change', () => setSkill(slug, name, box.checked));
}

function show() {
  for (const button of savers) {
    const saved = hasRole(button.dataset.saveRole);
    button.setAttribute('aria-pressed', saved);
    button.textContent = saved ? 'Saved' : 'Save';
  }
  for (const box of boxes) box.checked = hasSkill(box.parentElement.dataset.skill);
  for (const count of document.querySelectorAll('[data-skill-count]')) {
    const had = boxes.filter(box => box.checked).length;
    count.textContent = had === 0
      ? `Tick the skills you have; ticks count everywhere on this site and stay in this browser.`
      : `You have ${had} of these ${boxes.length} skills. Ticks count everywhere on this site and stay in this browser.`;
  }
}

show();
watch(show);
