import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { FIELDS } from '../../../catalogue/fields.ts';
import { saidWords } from '../../../output/review/said-words.ts';
import { money } from '../../../words/money.ts';
import { useApp } from '../../app-context.ts';
import { NumberBox } from '../../parts/number-box.tsx';
import { useMarketPay, useRoleMoney } from '../../parts/role-money.ts';
import { useId } from '../../parts/use-id.ts';
import { useLazy } from '../../parts/use-lazy.ts';
import { ResetButton } from './reset-button.tsx';

/** Base salary of a role, and on demand the market's range behind it. A narrow card folds it away with the other fields. */
export function SalaryField(props: { readonly position: number; readonly folded: boolean }): JSX.Element {
  const { position } = props;
  const { session, sources } = useApp();
  const ids = useId();
  const ranged = useSignal(false);
  const range = useLazy(() => import('./pay-range.tsx'));
  const loaded = range.state.value;
  const { value: answered, set } = useRoleMoney(position, 'baseSalary');
  const salary = useComputed(() =>
    session.waiting.value ? (session.choices.value.positions[position]?.baseSalary ?? null) : answered.value,
  );
  const market = useMarketPay(position);
  const note = useComputed(() => {
    const said = session.remarks.value.said[`positions.${position}.baseSalary`];
    if (said) return saidWords(said);
    if (market.value === null) return 'pay not loaded';
    const typed = session.choices.value.positions[position]?.baseSalary !== undefined;
    // A typed salary is not a statistic, so the market's pay appears next to it for comparison.
    return typed ? `typical ${money(market.value.default)}` : 'typical here';
  });
  return (
    <div class={props.folded ? 'salary folded' : 'salary'}>
      <div class="label">
        <label for={`${ids}-salary`}>U.S. base salary</label>
        <button
          type="button"
          class="quiet"
          id={`${ids}-note`}
          aria-expanded={ranged.value ? 'true' : 'false'}
          aria-controls={`${ids}-range`}
          onClick={() => {
            ranged.value = !ranged.value;
            range.start();
            sources.preparePay();
          }}
        >
          {note}
        </button>
      </div>
      <NumberBox
        id={`${ids}-salary`}
        describedBy={`${ids}-note`}
        field={FIELDS.baseSalary}
        after="a year"
        inside={<ResetButton label="the salary" position={position} field="baseSalary" />}
        value={salary}
        onValue={set}
        onEndEdit={session.actions.endEdit}
      />
      {ranged.value && loaded === 'failed' && (
        <p class="problem">The market’s pay did not load. Try again.</p>
      )}
      {ranged.value && typeof loaded === 'object' && (
        <loaded.value.PayRange id={`${ids}-range`} position={position} market={market} salary={salary} />
      )}
    </div>
  );
}
