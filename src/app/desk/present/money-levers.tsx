import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { FIELDS } from '../../../catalogue/fields.ts';
import { useApp } from '../../app-context.ts';
import { NumberBox } from '../../parts/number-box.tsx';
import { type RoleMoney, useMarketPay, useRateStart, useRoleMoney } from '../../parts/role-money.ts';
import { useId } from '../../parts/use-id.ts';
import { RateSlider } from '../../widget/inputs/rate-slider.tsx';
import { PaySlider } from './pay-slider.tsx';

interface LeverProps {
  readonly position: number;
}

/** Base salary, by slider and number. */
export function PayLever({ position }: LeverProps): JSX.Element {
  const label = useId();
  const pay = useRoleMoney(position, 'baseSalary');
  const market = useMarketPay(position);
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
  const label = useId();
  const rate = useRoleMoney(position, 'weeklyRate');
  const from = useRateStart(position);
  const start = useComputed(() => from.value.default);
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

function MoneyLever(props: {
  readonly name: string;
  readonly label: string;
  readonly field: 'baseSalary' | 'weeklyRate';
  readonly after: string;
  readonly money: RoleMoney;
  readonly slider: JSX.Element;
}): JSX.Element {
  const { name, label, field, after, money, slider } = props;
  const { endEdit } = useApp().session.actions;
  return (
    <div class="lever">
      <div class="lever-head">
        <label class="label" id={label} for={`${label}-box`}>
          {name}
        </label>
        <NumberBox
          id={`${label}-box`}
          field={FIELDS[field]}
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
