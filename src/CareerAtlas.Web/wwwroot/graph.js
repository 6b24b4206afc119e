// Zooms a drawing and lets it be dragged. Without it the drawing scrolls at its own size.

const least = 0.3;
const most = 2.5;
const step = 1.25;

customElements.define('graph-view', class extends HTMLElement {
  connectedCallback() {
    // The page's script puts the element in first and what is in it afterwards.
    setTimeout(() => this.begin());
  }

  begin() {
    this.stage = this.querySelector('[data-stage]');
    this.drawing = this.stage?.querySelector('svg');
    const tools = this.querySelector('[data-tools]');
    if (!this.drawing || !tools) return;
    tools.hidden = false;
    this.scale = 1;
    tools.addEventListener('click', event => this.press(event.target.closest('button')?.dataset.zoom));
    this.stage.addEventListener('wheel', event => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      this.zoom(this.scale * (event.deltaY < 0 ? step : 1 / step));
    }, { passive: false });
    this.stage.addEventListener('keydown', event => {
      if (event.target !== this.stage || event.ctrlKey || event.metaKey) return;
      if (event.key === '+' || event.key === '=') this.press('in');
      else if (event.key === '-') this.press('out');
      else if (event.key === '0') this.press('fit');
    });
    this.drag();
  }

  press(what) {
    if (what === 'in') this.zoom(this.scale * step);
    if (what === 'out') this.zoom(this.scale / step);
    if (what === 'fit') this.zoom(Math.min(this.stage.clientWidth / this.size().width, this.stage.clientHeight / this.size().height, 1));
  }

  size() {
    return this.drawing.viewBox.baseVal;
  }

  // The middle of what is seen stays in the middle.
  zoom(scale) {
    const { stage } = this;
    const x = (stage.scrollLeft + stage.clientWidth / 2) / this.scale;
    const y = (stage.scrollTop + stage.clientHeight / 2) / this.scale;
    this.scale = Math.min(most, Math.max(least, scale));
    this.drawing.style.width = `${this.size().width * this.scale}px`;
    this.drawing.style.height = `${this.size().height * this.scale}px`;
    stage.scrollTo(x * this.scale - stage.clientWidth / 2, y * this.scale - stage.clientHeight / 2);
  }

  // With a mouse; a finger scrolls as everywhere.
  drag() {
    const { stage } = this;
    let start = null;
    stage.addEventListener('pointerdown', event => {
      if (event.pointerType !== 'mouse' || event.button !== 0 || event.target.closest('a')) return;
      start = { x: event.clientX + stage.scrollLeft, y: event.clientY + stage.scrollTop };
      stage.setPointerCapture(event.pointerId);
    });
    stage.addEventListener('pointermove', event => {
      if (start) stage.scrollTo(start.x - event.clientX, start.y - event.clientY);
    });
    for (const end of ['pointerup', 'pointercancel']) stage.addEventListener(end, () => { start = null; });
  }
});
