import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { editionDiff } from '../../../scenario/edition-diff/edition-diff.ts';
import { namesOf } from '../../../scenario/names-of.ts';
import { useApp } from '../../app-context.ts';
import type { EditionPair } from '../../ports.ts';
import { adopting } from '../../styles/adopting.ts';
import evidenceCss from '../../styles/evidence.css?inline';
import tablesCss from '../../styles/tables.css?inline';
import { carriedComparison } from './carried-comparison.ts';
import css from './diff-panel.css?inline';
import { Inputs } from './inputs.tsx';
import { Lines } from './lines.tsx';

const adoptCss = adopting(tablesCss, evidenceCss, css);

/** True if the newer edition lacks a whole position. */
function isRole({ path }: { readonly path: string }): boolean {
  return path.endsWith('.role');
}

/** The quotation next to the newest edition, line by line with reasons, and the switch to it. */
export function DiffPanel(props: { readonly pair: EditionPair }): JSX.Element {
  const { session, editions } = useApp();
  const { newest, evidence } = props.pair;
  const found = useComputed(() => {
    const { choices, scenario } = session.answer.value;
    return { scenario, change: editionDiff(scenario, session.edition.value, newest, choices) };
  });
  const { scenario, change } = found.value;
  const carried = useComputed(() =>
    carriedComparison(session.comparison.value, session.edition.value, newest),
  ).value;
  const names = namesOf(session.edition.value);
  return (
    <div class="edition-diff" ref={adoptCss}>
      {change === null ? (
        <p>Edition {newest.id} has none of these roles, so there is nothing to hold beside the quotation.</p>
      ) : (
        <>
          {change.dropped.map((issue) => (
            <p key={issue.path}>
              Edition {newest.id} no longer has {isRole(issue) ? names.role(issue.given) : issue.path}: it is
              left out there.
            </p>
          ))}
          <Lines
            lines={change.lines}
            older={session.edition.value.id}
            newer={newest.id}
            gone={change.dropped.filter(isRole).map(({ given }) => names.role(given))}
          />
          <Inputs
            inputs={change.inputs}
            lines={change.lines}
            evidence={evidence}
            before={scenario}
            after={change.scenario}
            names={names}
          />
        </>
      )}
      <p class="hint">The link that was opened keeps opening the quoted figures.</p>
      <button type="button" class="btn" onClick={() => editions.adopt(newest, carried)}>
        {carried === null ? `Start on edition ${newest.id}` : `Go over to edition ${newest.id}`}
      </button>
    </div>
  );
}
