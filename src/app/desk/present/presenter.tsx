import { useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Stage, useApp } from '../../app-context.ts';
import { adoptStyles } from '../../styles/adopt.ts';
import css from './presenter.css?inline';

/** What arrows and numbers lead to, one after the other. */
const PAGES = ['answer', 'adds', 'time', 'change', 'dearer', 'plan'] as const;

const KEYS = [
  ['→ or Page Down', 'next page'],
  ['← or Page Up', 'previous page'],
  [`1 to ${PAGES.length}`, 'a page by its place'],
  ['C', 'scenarios side by side, and back'],
  ['S', 'the skeptical view, and back'],
  ['Ctrl + Z', 'undo'],
  ['?', 'this list'],
  ['Esc', 'closes a panel; then back to the page'],
] as const;

type Page = Stage['page']['value'];

/**
 * The calculator for an audience: answer, one chart and the inputs that a call needs, large and without scrolling. It
 * fills the screen if that is allowed, otherwise the window, and hides the parts for the presenter only.
 */
export function Presenter({ card }: { readonly card: HTMLElement }): JSX.Element {
  const { stage, display, drawing } = useApp();
  const { presenting, surface, page } = stage;
  const { caseInForce } = display;
  const help = useRef<HTMLDialogElement>(null);
  const shown = useSignal(false);

  useEffect(() => adoptStyles(card, css), []);
  useSignalEffect(() => {
    const on = presenting.value || surface.value === 'presenter';
    shown.value = on;
    card.toggleAttribute('data-presenting', on);
    if (on) card.dataset.page = page.value;
    else delete card.dataset.page;
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
      const move = moveOf(event.key, page.value);
      if (move) page.value = move;
      else if (event.key.toLowerCase() === 'c') page.value = page.value === 'compare' ? 'answer' : 'compare';
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

function moveOf(key: string, page: Page): Page | undefined {
  const at = PAGES.indexOf(page as (typeof PAGES)[number]);
  if (key === 'ArrowRight' || key === 'PageDown') return PAGES[(at + 1) % PAGES.length];
  if (key === 'ArrowLeft' || key === 'PageUp')
    return PAGES[(Math.max(0, at) + PAGES.length - 1) % PAGES.length];
  return PAGES[Number(key) - 1];
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
