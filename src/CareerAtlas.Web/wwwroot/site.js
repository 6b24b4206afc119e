// What a page that is read gains from a script: it remembers saved roles and ticked skills. Without it every page reads
// just as well.

import { hasRole, hasSkill, setRole, setSkill, watch } from './mine.js';

function savers() {
  for (const button of document.querySelectorAll('button[data-save-role]')) {
    const { saveRole: slug, name } = button.dataset;
    button.hidden = false;
    button.addEventListener('click', () => setRole(slug, name, !hasRole(slug)));
  }
}

function ticks() {
  for (const item of document.querySelectorAll('li[data-skill]')) {
    const { skill: slug, name } = item.dataset;
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.className = 'tick';
    box.setAttribute('aria-label', `I have ${name}`);
    box.addEventListener('change', () => setSkill(slug, name, box.checked));
    item.prepend(box);
  }
}

function show() {
  for (const button of document.querySelectorAll('button[data-save-role]')) {
    const saved = hasRole(button.dataset.saveRole);
    button.setAttribute('aria-pressed', saved);
    button.textContent = saved ? 'Saved' : 'Save';
  }
  const boxes = [...document.querySelectorAll('li[data-skill] > .tick')];
  for (const box of boxes) box.checked = hasSkill(box.parentElement.dataset.skill);
  for (const count of document.querySelectorAll('[data-skill-count]')) {
    const had = boxes.filter(box => box.checked).length;
    count.hidden = boxes.length === 0;
    count.textContent = had === 0
      ? `Tick the skills you have; ticks count everywhere on this site and stay in this browser.`
      : `You have ${had} of these ${boxes.length} skills. Ticks count everywhere on this site and stay in this browser.`;
  }
}

savers();
ticks();
show();
watch(show);
