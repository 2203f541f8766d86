/** Requests every later part once, and reports which ones load on this page. */
export async function probeParts(): Promise<readonly { readonly part: string; readonly arrived: boolean }[]> {
  const parts = {
    charts: () => import('../charts/lazy/charts.ts'),
    'further charts': () => import('../charts/bars/plain-chart.tsx'),
    simulation: () => import('../charts/range/watch.ts'),
    explanations: () => import('../analysis/explain/explanation.tsx'),
    checks: () => import('../analysis/check/topics.tsx'),
    assumptions: () => import('../analysis/assumptions/panel.tsx'),
  } as const;
  return Promise.all(
    Object.entries(parts).map(([part, load]) =>
      load().then(
        () => ({ part, arrived: true }),
        () => ({ part, arrived: false }),
      ),
    ),
  );
}
