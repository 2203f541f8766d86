import { effect, untracked, useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../app-context.ts';
import { adoptStyles } from '../../styles/adopt.ts';
import dialogCss from '../../styles/dialog.css?inline';
import toolsCss from '../../styles/tools.css?inline';
import { Counted } from '../counted.tsx';
import { Compared } from './compared.tsx';
import { closePanel, fillScreen } from './fill-screen.ts';
import { Keys } from './keys.tsx';
import { Levers } from './levers.tsx';
import pagesCss from './pages.css?inline';
import { moveOf } from './pages.ts';
import css from './presenter.css?inline';
import { followSize } from './scale.ts';
import { Tabs } from './tabs.tsx';
import { Top } from './top.tsx';

/**
 * The calculator for an audience: five inputs, the answer, and one page below it, large and without scrolling. It fills
 * the screen if that is allowed, otherwise the window. The card's own answer and analysis are laid out around its parts.
 */
export function Presenter({ card }: { readonly card: HTMLElement }): JSX.Element | null {
  const { session, stage, display, drawing } = useApp();
  const { presenting, surface, page } = stage;
  const { caseInForce } = display;
  const help = useRef<HTMLDialogElement>(null);
  const shown = useSignal(false);

  useEffect(() => {
    for (const sheet of [toolsCss, dialogCss, css + pagesCss]) adoptStyles(card, sheet);
  }, []);
  useSignalEffect(() => {
    shown.value = presenting.value || surface.value === 'presenter';
  });
  useSignalEffect(() => {
    if (!shown.value) return;
    // Charts have larger type here, and more pixels.
    const redraw = () => untracked(drawing.themeChanged);
    const stopSize = followSize(card, presenting.value, redraw);
    return () => {
      stopSize();
      delete card.dataset.presenting;
      redraw();
    };
  });
  // Before the next paint, so that no page shows as empty on the way to another.
  useEffect(
    () =>
      effect(() => {
        // A scenario that is alone has nothing beside it.
        const alone = session.comparison.value.scenarios.length === 1;
        if (page.value === 'compare' && alone) page.value = 'answer';
        else card.dataset.page = page.value;
      }),
    [],
  );
  useSignalEffect(() => {
    if (!presenting.value) return;
    const leave = fillScreen(card, () => {
      presenting.value = false;
    });
    return () => {
      leave();
      // The button that was left for the screen has the keyboard again.
      requestAnimationFrame(() =>
        card.querySelector<HTMLElement>('.desk .present')?.focus({ preventScroll: true }),
      );
    };
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
    const listen = presenting.value ? card.ownerDocument : card;
    listen.addEventListener('keydown', press as EventListener);
    return () => listen.removeEventListener('keydown', press as EventListener);
  });

  if (!shown.value) return null;
  return (
    <>
      <Top onKeys={() => help.current?.showModal()} />
      <Levers />
      <Counted />
      <Tabs />
      {page.value === 'compare' && <Compared />}
      <Keys dialog={help} />
    </>
  );
}

/** True for a key in a field, which belongs to the field; a clicker's keys mean nothing to a box of text. */
function isField(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return false;
  const inText = target.matches('input[type="text"]') && event.key.startsWith('Page');
  return target.matches('input, select, textarea') && !inText;
}
