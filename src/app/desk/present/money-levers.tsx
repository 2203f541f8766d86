import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { PLAN_FIELDS } from '../../../catalogue/parts/first.ts';
import { marketPay, weeklyRateDefault } from '../../../scenario/index.ts';
import { useApp } from '../../app-context.ts';
import { setNumber } from '../../editing.ts';
import { NumberBox } from '../../parts/number-box.tsx';
import { useId } from '../../parts/use-id.ts';
import { RateSlider } from '../../widget/inputs/rate-slider.tsx';
import { PaySlider } from './pay-slider.tsx';

interface LeverProps {
  readonly position: number;
}

/** Base salary, by slider and number. */
export function PayLever({ position }: LeverProps): JSX.Element {
  const { session } = useApp();
  const label = useId();
  const pay = useMoney(position, 'baseSalary');
  const market = useComputed(() => {
    const choices = session.choices.value;
    const role = choices.positions[position];
    return role ? marketPay(session.edition.value, choices, role) : null;
  });
  return (
    <MoneyLever
      name="U.S. base salary"
      label={label}
      field="baseSalary"
      after="a year"
      money={pay}
      slider={<PaySlider labelledBy={label} pay={pay.value} market={market} onPay={pay.set} />}
    />
  );
}

/** F5's weekly rate, by slider and number. */
export function RateLever({ position }: LeverProps): JSX.Element {
  const { session } = useApp();
  const label = useId();
  const rate = useMoney(position, 'weeklyRate');
  const start = useComputed(() => {
    const { role = '', level = 'mid' } = session.choices.value.positions[position] ?? {};
    return weeklyRateDefault(session.edition.value, role, level).default;
  });
  return (
    <MoneyLever
      name="F5 weekly rate"
      label={label}
      field="weeklyRate"
      after="a week"
      money={rate}
      slider={<RateSlider labelledBy={label} rate={rate.value} start={start} onRate={rate.set} />}
    />
  );
}

type MoneyKey = 'baseSalary' | 'weeklyRate';

/** A role's salary or rate, and how it is set. */
interface Money {
  readonly value: ReadonlySignal<number | null>;
  readonly set: (dollars: number) => void;
}

function useMoney(position: number, key: MoneyKey): Money {
  const { session } = useApp();
  return {
    value: useComputed(() => session.answer.value.scenario.positions[position]?.[key] ?? null),
    set: (dollars) => setNumber(session, { of: 'position', position, key }, dollars),
  };
}

function MoneyLever(props: {
  readonly name: string;
  readonly label: string;
  readonly field: MoneyKey;
  readonly after: string;
  readonly money: Money;
  readonly slider: JSX.Element;
}): JSX.Element {
  const { name, label, field, after, money, slider } = props;
  const { endEdit } = useApp().session.actions;
  return (
    <div class="lever">
      <div class="lever-head">
        <span class="label" id={label}>
          {name}
        </span>
        <NumberBox
          label={name}
          labelledBy={label}
          field={PLAN_FIELDS[field]}
          style="money"
          before="$"
          after={after}
          value={money.value}
          onValue={money.set}
          onEndEdit={endEdit}
        />
      </div>
      {slider}
    </div>
  );
}
