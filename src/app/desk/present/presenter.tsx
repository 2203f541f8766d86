import { useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../app-context.ts';
import { CHART_IDS, type ChartId } from '../../charts/chart-ids.ts';
import { adoptStyles } from '../../styles/adopt.ts';
import css from './presenter.css?inline';

const KEYS = [
  ['→ or Page Down', 'next chart'],
  ['← or Page Up', 'previous chart'],
  [`1 to ${CHART_IDS.length}`, 'a chart by its place'],
  ['C', 'scenarios side by side, and back'],
  ['S', 'the skeptical view, and back'],
  ['Ctrl + Z', 'undo'],
  ['?', 'this list'],
  ['Esc', 'closes a panel; then back to the page'],
] as const;

/**
 * The calculator for an audience: answer, one chart and the inputs that a call needs, large and without scrolling. It
 * fills the screen if that is allowed, otherwise the window, and hides the parts for the presenter only.
 */
export function Presenter({ card }: { readonly card: HTMLElement }): JSX.Element {
  const { stage, display, drawing } = useApp();
  const { presenting, layout, chart, compared } = stage;
  const { caseInForce } = display;
  const help = useRef<HTMLDialogElement>(null);
  const shown = useSignal(false);

  useEffect(() => adoptStyles(card, css), []);
  useSignalEffect(() => {
    const on = presenting.value || layout.value === 'presenter';
    shown.value = on;
    card.toggleAttribute('data-presenting', on);
    card.toggleAttribute('data-compared', on && compared.value);
    drawing.themeChanged();
  });
  useSignalEffect(() => {
    if (!presenting.value) return;
    const leave = fillScreen(card, () => {
      presenting.value = false;
    });
    return leave;
  });
  useSignalEffect(() => {
    if (!shown.value) return;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      // An open dialog gets all keys, above all Escape, which closes the top layer.
      if (card.querySelector('dialog[open]')) return;
      if (event.key === 'Escape' && closePanel(card)) return event.preventDefault();
      if (isField(event)) return;
      const move = moveOf(event.key, chart.value);
      if (move) {
        chart.value = move;
        compared.value = false;
      } else if (event.key.toLowerCase() === 'c') compared.value = !compared.value;
      else if (event.key === '?') help.current?.showModal();
      else if (event.key.toLowerCase() === 's')
        caseInForce.value = caseInForce.value === 'skeptical' ? 'entered' : 'skeptical';
      else if (event.key === 'Escape') presenting.value = false;
      else return;
      event.preventDefault();
    };
    // Before anything has the focus, keys go to the page; a clicker must work right away.
    const listen = presenting.value ? document : card;
    listen.addEventListener('keydown', press as EventListener);
    return () => listen.removeEventListener('keydown', press as EventListener);
  });

  return (
    <dialog ref={help} class="explain keys" aria-label="Keys">
      <div class="explain-body">
        <button type="button" class="quiet explain-close" onClick={() => help.current?.close()}>
          Close
        </button>
        <h2>Keys</h2>
        <dl>
          {KEYS.map(([key, what]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </div>
    </dialog>
  );
}

function moveOf(key: string, chart: ChartId): ChartId | undefined {
  const at = CHART_IDS.indexOf(chart);
  if (key === 'ArrowRight' || key === 'PageDown') return CHART_IDS[(at + 1) % CHART_IDS.length];
  if (key === 'ArrowLeft' || key === 'PageUp')
    return CHART_IDS[(at + CHART_IDS.length - 1) % CHART_IDS.length];
  return CHART_IDS[Number(key) - 1];
}

/** True for a key in a field, which belongs to the field. */
function isField(event: Event): boolean {
  const target = event.composedPath()[0];
  return target instanceof Element && target.matches('input, select, textarea, [role="tab"]');
}

/** Closes an open dialog, or the exports; false if there is none. */
function closePanel(card: HTMLElement): boolean {
  const dialog = card.querySelector<HTMLDialogElement>('dialog[open]');
  const opener = card.querySelector<HTMLElement>('.foot [aria-expanded="true"]');
  if (dialog) dialog.close();
  else opener?.click();
  return !!(dialog ?? opener);
}

/** Fills the screen, or the whole window if that is refused (a frame without the permission). */
function fillScreen(card: HTMLElement, onLeft: () => void): () => void {
  let gone = false;
  const cover = () => {
    if (gone) return;
    card.popover = 'manual';
    card.showPopover();
  };
  const changed = () => {
    if (document.fullscreenElement || card.matches(':popover-open')) return;
    // Browsers leave the full screen on Escape without telling the page of the key.
    if (closePanel(card)) cover();
    else onLeft();
  };
  if (card.requestFullscreen)
    card.requestFullscreen().then(() => document.addEventListener('fullscreenchange', changed), cover);
  else cover();
  return () => {
    gone = true;
    document.removeEventListener('fullscreenchange', changed);
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    if (card.matches(':popover-open')) card.hidePopover();
    card.removeAttribute('popover');
  };
}
