import { Fragment, type JSX } from 'preact';
import type { Evidence as Fact, Source } from '../../edition/types.ts';
import { GRADE_LABELS } from '../../format/grades.ts';
import type { ValueGrade } from '../../model/provenance.ts';

/** How sure a figure is, who says so, and the note that goes with it. */
export function Evidence(props: {
  readonly grade: ValueGrade;
  readonly fact: Pick<Fact, 'period' | 'note' | 'validThrough'>;
  readonly sources: readonly Source[];
}): JSX.Element {
  const { grade, fact, sources } = props;
  return (
    <div class="evidence">
      <p>
        <span class={`grade ${grade}`}>{GRADE_LABELS[grade]}</span>{' '}
        {sources.map((source, i) => (
          <Fragment key={i}>
            {i > 0 && '; '}
            <SourceName source={source} period={fact.period} />
          </Fragment>
        ))}
      </p>
      {fact.note && <p>{fact.note}</p>}
      {fact.validThrough && <p>In force through {fact.validThrough}.</p>}
    </div>
  );
}

function SourceName({ source, period }: { readonly source: Source; readonly period: string }): JSX.Element {
  const name = source.title ? `${source.publisher}, ${source.title}` : source.publisher;
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
