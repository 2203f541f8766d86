import { createApp, h, onMounted, ref } from 'vue';

createApp({
  setup() {
    const shown = ref(true);
    const rate = ref(undefined);
    const scenario = ref(undefined);
    const ready = ref('');
    const saves = ref(0);
    onMounted(() => {
      import('/f5/f5-roi-calculator.js');
    });
    const button = (label, onClick) => h('button', { type: 'button', onClick }, label);
    return () =>
      h('main', [
        button('Hide', () => {
          shown.value = false;
        }),
        button('Show', () => {
          shown.value = true;
        }),
        button('Attributes', () => {
          rate.value = 650;
        }),
        button('Property', () => {
          scenario.value = {
            state: 'CA',
            positions: [{ role: 'ai-engineer', headcount: 2, weeklyRate: 700 }],
          };
        }),
        h('output', `${ready.value}, saves ${saves.value}`),
        shown.value
          ? h('f5-roi-calculator', {
              'url-sync': 'none',
              'preset-rate': rate.value,
              '.scenario': scenario.value,
              'onF5-roi-ready': () => {
                ready.value = 'ready';
              },
              'onF5-roi-change': (event) => {
                saves.value = event.detail.cashSavings;
              },
            })
          : null,
      ]);
  },
}).mount('#app');
