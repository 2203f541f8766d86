import 'zone.js';
import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, enableProdMode, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';

class AppComponent {
  shown = signal(true);
  rate = signal(undefined);
  scenario = signal(undefined);
  ready = signal('');
  saves = signal(0);

  double() {
    this.scenario.set({
      state: 'CA',
      positions: [{ role: 'ai-engineer', headcount: 2, weeklyRate: 700 }],
    });
  }
}

const App = Component({
  selector: '#app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <button type="button" (click)="shown.set(false)">Hide</button>
      <button type="button" (click)="shown.set(true)">Show</button>
      <button type="button" (click)="rate.set(650)">Attributes</button>
      <button type="button" (click)="double()">Property</button>
      <output>{{ ready() }}, saves {{ saves() }}</output>
      @if (shown()) {
        <f5-roi-calculator
          url-sync="none"
          [attr.preset-rate]="rate()"
          [scenario]="scenario()"
          (f5-roi-ready)="ready.set('ready')"
          (f5-roi-change)="saves.set($event.detail.cashSavings)"
        ></f5-roi-calculator>
      }
    </main>`,
})(AppComponent);

enableProdMode();
bootstrapApplication(App).then(() => import('/f5/f5-roi-calculator.js'));
