/** The block in the editor: the calculator itself as preview, and its fields in the sidebar. */
(({ apiFetch, blockEditor, blocks, components, element, i18n }) => {
  const { BaseControl, ColorPalette, Disabled, PanelBody, SelectControl, TextControl, ToggleControl } =
    components;
  const { createElement: el, useEffect, useState } = element;
  const { __ } = i18n;

  /** Roles, states and the operator's file: asked for once, however many blocks there are. */
  let asked;
  const useCatalog = () => {
    const [catalog, setCatalog] = useState(null);
    useEffect(() => {
      asked ??= apiFetch({ path: '/f5-roi/v1/catalog' }).catch(() => ({ roles: {}, states: {}, file: '' }));
      asked.then(setCatalog);
    }, []);
    return catalog;
  };

  const optionsOf = (names, value) => {
    const known = Object.entries(names ?? {}).map(([id, name]) => ({ value: id, label: name }));
    // A value that nobody offers stays to be seen.
    const own = value !== '' && !names?.[value] ? [{ value, label: value }] : [];
    return [{ value: '', label: __('As the calculator opens', 'f5-roi-calculator') }, ...own, ...known];
  };

  /** The scenario in a pasted link, or the text itself. */
  const scenarioIn = (text) => /f5roi=([^&#\s]+)/.exec(text)?.[1] ?? text.trim();

  /** Attributes of the element, as the server writes them. */
  const elementAttributes = (given) => ({
    'preset-role': given.role,
    'preset-state': given.state,
    'preset-headcount': given.people,
    'preset-rate': given.rate,
    'preset-salary': given.salary,
    horizon: given.months,
    state: scenarioIn(given.scenario),
    view: given.view,
    theme: given.theme,
    'cta-url': given.ctaUrl,
    'cta-label': given.ctaLabel,
    'no-cta': given.noCta ? 'true' : '',
    // The address of the editor is not the page's.
    'url-sync': 'none',
  });

  const preview = (attributes, catalog) => {
    const set = Object.entries(elementAttributes(attributes)).filter(([, value]) => value !== '');
    const style = attributes.accent === '' ? {} : { style: { '--f5-roi-accent': attributes.accent } };
    const file = catalog.file.trim();
    // With another file or link it is another calculator, not one that changes.
    const key = `${attributes.scenario} ${attributes.view}`;
    return el(
      'f5-roi-calculator',
      { key, ...Object.fromEntries(set), ...style },
      file && el('script', { type: 'application/json', dangerouslySetInnerHTML: { __html: file } }),
    );
  };

  const edit = ({ attributes, setAttributes }) => {
    const catalog = useCatalog();
    const bind = (name, label, help) => ({
      key: name,
      label,
      help,
      value: attributes[name],
      onChange: (value) => setAttributes({ [name]: value }),
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    });
    const text = (...given) => el(TextControl, bind(...given));
    const select = (options, ...given) => el(SelectControl, { ...bind(...given), options });
    const toggle = (name, label) =>
      el(ToggleControl, {
        key: name,
        label,
        checked: attributes[name],
        onChange: (value) => setAttributes({ [name]: value }),
        __nextHasNoMarginBottom: true,
      });
    const panel = (title, initialOpen, ...children) =>
      el(PanelBody, { key: title, title, initialOpen }, ...children);

    const opensWith = panel(
      __('Opens with', 'f5-roi-calculator'),
      true,
      select(optionsOf(catalog?.roles, attributes.role), 'role', __('Role', 'f5-roi-calculator')),
      select(optionsOf(catalog?.states, attributes.state), 'state', __('State', 'f5-roi-calculator')),
      text('people', __('People', 'f5-roi-calculator')),
      text('salary', __('Base salary, dollars a year', 'f5-roi-calculator')),
      text('rate', __('F5 weekly rate, dollars', 'f5-roi-calculator')),
      text('months', __('Months', 'f5-roi-calculator')),
      text(
        'scenario',
        __('Or a whole link', 'f5-roi-calculator'),
        __(
          'Paste a link that the calculator copied: its scenario goes before the fields above.',
          'f5-roi-calculator',
        ),
      ),
    );
    const looks = panel(
      __('Look', 'f5-roi-calculator'),
      false,
      select(
        [
          { value: '', label: __('Widget', 'f5-roi-calculator') },
          { value: 'analysis', label: __('Widget and full analysis', 'f5-roi-calculator') },
        ],
        'view',
        __('View', 'f5-roi-calculator'),
      ),
      select(
        [
          { value: '', label: __('As the page', 'f5-roi-calculator') },
          { value: 'light', label: __('Light', 'f5-roi-calculator') },
          { value: 'dark', label: __('Dark', 'f5-roi-calculator') },
        ],
        'theme',
        __('Theme', 'f5-roi-calculator'),
      ),
      el(
        BaseControl,
        {
          key: 'accent',
          label: __('Color', 'f5-roi-calculator'),
          id: 'f5-roi-accent',
          __nextHasNoMarginBottom: true,
        },
        el(ColorPalette, {
          value: attributes.accent,
          onChange: (value) => setAttributes({ accent: value ?? '' }),
          enableAlpha: false,
        }),
      ),
    );
    const button = panel(
      __('Button', 'f5-roi-calculator'),
      false,
      text('ctaUrl', __('Address', 'f5-roi-calculator')),
      text('ctaLabel', __('Words on it', 'f5-roi-calculator')),
      toggle('noCta', __('No button', 'f5-roi-calculator')),
    );
    const more = panel(
      __('Links and events', 'f5-roi-calculator'),
      false,
      select(
        [
          { value: '', label: __('In the part after #', 'f5-roi-calculator') },
          { value: 'query', label: __('In the part after ?', 'f5-roi-calculator') },
          { value: 'none', label: __('Leave the address alone', 'f5-roi-calculator') },
        ],
        'urlSync',
        __('Scenario in the page’s address', 'f5-roi-calculator'),
      ),
      text('shareBase', __('Page that shared links open', 'f5-roi-calculator')),
      toggle('dataLayer', __('Push events to the data layer', 'f5-roi-calculator')),
    );

    return el(
      'div',
      blockEditor.useBlockProps(),
      el(blockEditor.InspectorControls, null, opensWith, looks, button, more),
      el(Disabled, null, catalog && preview(attributes, catalog)),
    );
  };

  blocks.registerBlockType('f5-roi/calculator', { edit, save: () => null });
})(window.wp);
