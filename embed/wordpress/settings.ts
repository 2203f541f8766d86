/** The settings page of the WordPress plugin: says while you type whether the text of the operator's file is JSON. */
function start(): void {
  const field = document.querySelector<HTMLTextAreaElement>('#f5_roi_file');
  const checks = document.querySelector('#f5-roi-checks');
  if (!field || !checks) return;
  const show = () => {
    checks.textContent = problemOf(field.value);
  };
  field.addEventListener('input', show);
  show();
}

function problemOf(text: string): string {
  if (text.trim() === '') return '';
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? '' : 'The file has to be an object: { … }.';
  } catch (error) {
    return `The file is not JSON: ${(error as Error).message}.`;
  }
}

start();

export {};
