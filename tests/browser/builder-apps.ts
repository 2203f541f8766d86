import { compile } from 'svelte/compiler';
import type { Plugin } from 'vite';
import { bundleApp } from '../../embed/usecases/bundle.ts';

/** Apps of one template, as their frameworks' users write them; each is mounted on `#app`. */
const APPS: Readonly<Record<string, (template: string) => Readonly<Record<string, string>>>> = {
  react: (template) => ({
    // Under test, the usual runtime would be that of development, which React's production build leaves out.
    'app.jsx': `/** @jsxRuntime classic */
      import React from 'react';
      import { createRoot } from 'react-dom/client';
      createRoot(document.querySelector('#app')).render(<main>${template}</main>);`,
  }),
  vue: (template) => ({
    'app.js': `import { createApp } from 'vue/dist/vue.esm-bundler.js';
      const app = createApp({ template: ${JSON.stringify(template)} });
      app.config.compilerOptions.isCustomElement = (tag) => tag === 'f5-roi-calculator';
      app.mount('#app');`,
  }),
  svelte: (template) => ({
    'App.svelte': `<main>${template}</main>`,
    'app.js': `import { mount } from 'svelte';
      import App from './App.svelte';
      mount(App, { target: document.querySelector('#app') });`,
  }),
  angular: (template) => ({
    'app.js': `import 'zone.js';
      import '@angular/compiler';
      import { Component, CUSTOM_ELEMENTS_SCHEMA, enableProdMode } from '@angular/core';
      import { bootstrapApplication } from '@angular/platform-browser';
      const App = Component({
        selector: '#app',
        schemas: [CUSTOM_ELEMENTS_SCHEMA],
        template: ${JSON.stringify(template)},
      })(class {});
      enableProdMode();
      bootstrapApplication(App);`,
  }),
};

/** The script of an app around a template. Its files stand nowhere: packages are found from this folder. */
export function appAround(framework: string, template: string): Promise<string> {
  const files = APPS[framework]?.(template);
  if (!files) throw new Error(`no app of ${framework}`);
  const at = (name: string) => `${import.meta.dirname}/app-of-test/${name}`;
  const inMemory: Plugin = {
    name: 'in-memory',
    enforce: 'pre',
    resolveId: (id) => {
      const name = id.slice(id.lastIndexOf('/') + 1);
      return name in files && (id === at(name) || id === `./${name}`) ? at(name) : null;
    },
    load: (id) => files[id.slice(at('').length)] ?? null,
    transform: (code, id) =>
      id.endsWith('.svelte') ? compile(code, { filename: id, generate: 'client' }).js.code : null,
  };
  return bundleApp(at('app.jsx' in files ? 'app.jsx' : 'app.js'), [inMemory]);
}
