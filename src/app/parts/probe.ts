/** Requests every later part once, and reports which ones load on this page. */
export async function probeParts(): Promise<readonly { readonly part: string; readonly arrived: boolean }[]> {
  const parts = {
    charts: () => import('../charts/lazy/charts.ts'),
    analysis: () => import('../analysis/analysis.tsx'),
    simulation: () => import('../analysis/pictures/range/watch.ts'),
    explanations: () => import('../analysis/explain/explanation.tsx'),
    desk: () => import('../desk/desk.tsx'),
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
