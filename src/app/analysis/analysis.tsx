import type { ComponentType, JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { skepticalCase, typicalCase } from '../../scenario/cases.ts';
import { useApp } from '../app-context.ts';
import { LENSES, Switch } from '../parts/switch.tsx';
import { adopting } from '../styles/adopting.ts';
import nameBoxCss from '../styles/name-box.css?inline';
import toolsCss from '../styles/tools.css?inline';
import css from './analysis.css?inline';
import { CaseSwitch } from './check/case-switch.tsx';
import picturesCss from './pictures/pictures.css?inline';
import { PlanChart } from './pictures/plan.tsx';
import { RangeContext, useRange } from './pictures/use-range.ts';
import { Section } from './section.tsx';
import { SECTIONS, type SectionId } from './section-ids.ts';
import { SectionLinks } from './section-links.tsx';
import { HowItAddsUp } from './sections/how-it-adds-up.tsx';
import { OverTime } from './sections/over-time.tsx';
import { WhatCouldChange } from './sections/what-could-change.tsx';
import { WhatItRestsOn } from './sections/what-it-rests-on.tsx';
import { WhenDearer } from './sections/when-dearer.tsx';
import { YourChanges } from './sections/your-changes.tsx';
import { ExportMenu } from './take/export-menu.tsx';
import { ToDesk } from './to-desk.tsx';

const adoptCss = adopting(toolsCss, nameBoxCss, picturesCss, css);

const CONTENT: Readonly<Record<SectionId, ComponentType>> = {
  adds: HowItAddsUp,
  time: OverTime,
  change: WhatCouldChange,
  dearer: WhenDearer,
  rests: WhatItRestsOn,
  plan: PlanChart,
  yours: YourChanges,
  take: ExportMenu,
};

/** The analysis: a document to read from top to bottom. Each section begins with its finding. */
export function Analysis(): JSX.Element {
  const { display } = useApp();
  // Its switch asks for them, and nothing outside does.
  useLayoutEffect(() => {
    display.cases.value = { skeptical: skepticalCase, typical: typicalCase };
  }, []);
  return (
    <RangeContext.Provider value={useRange()}>
      <div class="analysis" part="analysis" ref={adoptCss}>
        <SectionLinks />
        <div class="views">
          <Switch label="What is counted" options={LENSES} chosen={display.measure} />
          <CaseSwitch />
          <ToDesk />
        </div>
        {(Object.keys(SECTIONS) as SectionId[]).map((id) => (
          <Section key={id} id={id} content={CONTENT[id]} />
        ))}
      </div>
    </RangeContext.Provider>
  );
}
