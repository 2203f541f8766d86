import { Fragment, type JSX } from 'preact';
import { gradeLabel } from '../../../catalogue/grades.ts';
import type { Evidence as Fact, Source } from '../../../edition/types.ts';
import type { ValueGrade } from '../../../model/provenance.ts';
import { curly } from '../../../words/curly.ts';

/** Grade of a figure, in a word or two. */
export function Grade(props: {
  readonly grade: ValueGrade;
  readonly fact?: Pick<Fact, 'secondHand'> | undefined;
}): JSX.Element {
  return <span class={`grade ${props.grade}`}>{gradeLabel(props.grade, props.fact)}</span>;
}

interface Known {
  readonly fact: Pick<Fact, 'period' | 'note' | 'validThrough' | 'secondHand'>;
  readonly sources: readonly Source[];
}

/** Grade of a figure, its sources, and its note. */
export function Evidence(props: Known & { readonly grade: ValueGrade }): JSX.Element {
  return (
    <div class="evidence">
      <p>
        <Grade grade={props.grade} fact={props.fact} /> <Sources {...props} />
      </p>
      <Note fact={props.fact} />
    </div>
  );
}

/** A field's default, range and grade in one line, with sources that open on request. */
export function Sourced(
  props: Known & { readonly label: string; readonly range: string; readonly grade: ValueGrade },
): JSX.Element {
  const { label, range, grade, fact, sources } = props;
  return (
    <div class="evidence sourced">
      <p>
        {range} · <Grade grade={grade} fact={fact} />
      </p>
      <details class="source">
        <summary aria-label={`Source: ${label}`}>Source</summary>
        {sources.length > 0 && (
          <p>
            <Sources fact={fact} sources={sources} />
          </p>
        )}
        <Note fact={fact} />
      </details>
    </div>
  );
}

function Sources({ fact, sources }: Known): JSX.Element {
  return (
    <>
      {sources.map((source, i) => (
        <Fragment key={i}>
          {i > 0 && '; '}
          <SourceName source={source} period={fact.period} />
        </Fragment>
      ))}
    </>
  );
}

function Note({ fact }: Pick<Known, 'fact'>): JSX.Element {
  return (
    <>
      {fact.note && <p>{curly(fact.note)}</p>}
      {fact.validThrough && <p>In force through {fact.validThrough}.</p>}
    </>
  );
}

function SourceName({ source, period }: { readonly source: Source; readonly period: string }): JSX.Element {
  const name = curly(source.title ? `${source.publisher}, ${source.title}` : source.publisher);
  return (
    <>
      {source.url ? (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
      ) : (
        name
      )}{' '}
      ({period})
    </>
  );
}
