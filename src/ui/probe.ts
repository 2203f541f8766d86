/** Every part that loads later, asked for once; which of them arrive on this page. */
export async function probeParts(): Promise<readonly { readonly part: string; readonly arrived: boolean }[]> {
  const parts = {
    charts: () => import('./charts/lazy/charts.ts'),
    'further charts': () => import('./charts/views/view.tsx'),
    simulation: () => import('./charts/range/watch.ts'),
    explanations: () => import('./explain/explanation.tsx'),
    checks: () => import('./check/topics.tsx'),
    assumptions: () => import('./assumptions/panel.tsx'),
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
