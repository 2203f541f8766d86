import { type DataLayerEntry, dataLayerEntry } from '../src/element/data-layer.ts';
import { EVENTS } from '../src/element/interface.ts';

/** Placeholder for the measurement id, the one thing to fill in after the import. */
const MEASUREMENT_ID = 'G-XXXXXXXXXX';

/** No container has these: Google Tag Manager gives its own while it imports. */
const OWNER = { accountId: '0', containerId: '0' };

const text = (key: string, value: string) => ({ type: 'TEMPLATE', key, value });
const flag = (key: string, value: boolean) => ({ type: 'BOOLEAN', key, value: String(value) });

/** Events of the data layer, in the order of a visit. */
export const TAGGED_EVENTS: readonly string[] = [
  ...new Set(['f5-roi-view', 'f5-roi-start', 'f5-roi-change', 'f5-roi-cta', ...Object.keys(EVENTS)]),
].map((name) => name.replaceAll('-', '_'));

/** Parameters of an entry in the data layer: all but the event's name. */
const PARAMETERS: readonly string[] = Object.keys(
  dataLayerEntry('f5-roi-error', {
    version: '',
    edition: '',
    state: '',
    role: '',
    positions: 1,
    headcount: 1,
    horizonMonths: 12,
    cashSavings: 0,
    fullSavings: 0,
    code: 'incomplete',
  } satisfies Parameters<typeof dataLayerEntry>[1]) satisfies DataLayerEntry,
).filter((name) => name !== 'event');

const ID_VARIABLE = 'F5 ROI - GA4 measurement ID';

/**
 * A container to import into Google Tag Manager (Admin, Import Container, Merge): a trigger for each event of the data
 * layer, a GA4 event of the same name with its parameters, and `generate_lead` when the visitor follows the button.
 */
export function tagManagerContainer(): object {
  const triggers = TAGGED_EVENTS.map((event, i) => ({
    ...OWNER,
    triggerId: String(i + 1),
    name: `F5 ROI - ${event}`,
    type: 'CUSTOM_EVENT',
    customEventFilter: [{ type: 'EQUALS', parameter: [text('arg0', '{{_event}}'), text('arg1', event)] }],
  }));
  const idOf = (event: string) => String(TAGGED_EVENTS.indexOf(event) + 1);
  const variables = [
    { name: ID_VARIABLE, type: 'c', parameter: [text('value', MEASUREMENT_ID)] },
    ...PARAMETERS.map((name) => ({
      name: `F5 ROI - ${name}`,
      type: 'v',
      parameter: [
        { type: 'INTEGER', key: 'dataLayerVersion', value: '2' },
        flag('setDefaultValue', false),
        text('name', name),
      ],
    })),
  ];
  return {
    exportFormatVersion: 2,
    exportTime: '2026-12-01 00:00:00',
    containerVersion: {
      ...OWNER,
      path: 'accounts/0/containers/0/versions/0',
      containerVersionId: '0',
      container: {
        ...OWNER,
        path: 'accounts/0/containers/0',
        name: 'F5 cost & ROI calculator',
        publicId: 'GTM-XXXXXXX',
        usageContext: ['WEB'],
      },
      tag: [
        eventTag('1', 'F5 ROI - events to GA4', '{{Event}}', TAGGED_EVENTS.map(idOf)),
        eventTag('2', 'F5 ROI - generate_lead to GA4', 'generate_lead', [idOf('f5_roi_cta')]),
      ],
      trigger: triggers,
      variable: variables.map((variable, i) => ({
        ...OWNER,
        variableId: String(i + 1),
        ...variable,
        formatValue: {},
      })),
      builtInVariable: [{ ...OWNER, type: 'EVENT', name: 'Event' }],
    },
  };
}

function eventTag(
  tagId: string,
  name: string,
  eventName: string,
  firingTriggerId: readonly string[],
): object {
  const rows = PARAMETERS.map((parameter) => ({
    type: 'MAP',
    map: [text('parameter', parameter), text('parameterValue', `{{F5 ROI - ${parameter}}}`)],
  }));
  return {
    ...OWNER,
    tagId,
    name,
    type: 'gaawe',
    parameter: [
      flag('sendEcommerceData', false),
      { type: 'LIST', key: 'eventSettingsTable', list: rows },
      text('eventName', eventName),
      text('measurementIdOverride', `{{${ID_VARIABLE}}}`),
    ],
    firingTriggerId,
    tagFiringOption: 'ONCE_PER_EVENT',
    monitoringMetadata: { type: 'MAP' },
    consentSettings: { consentStatus: 'NOT_SET' },
  };
}
