import type { ClassField, ClassMethod, CustomElement, Package } from 'custom-elements-manifest';
import { parseSync } from 'vite';

/** What editors and documentation tools read of the element, made from its class: the header's tags and its members. */
export function elementsManifest(source: string): Package {
  const element = customElement(source);
  const declaration = { name: element.name, module: 'dist/lib/index.js' };
  return {
    schemaVersion: '2.1.0',
    modules: [
      {
        kind: 'javascript-module',
        path: 'dist/lib/index.js',
        declarations: [element],
        exports: [{ kind: 'js', name: element.name, declaration }],
      },
      {
        kind: 'javascript-module',
        path: 'dist/lib/define.js',
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: element.tagName ?? '', declaration }],
      },
    ],
  };
}

function customElement(source: string): CustomElement & { kind: 'class' } {
  const { program, comments } = parseSync('element.ts', source);
  const found = (program.body as unknown as ExportNode[]).find(
    ({ declaration }) => declaration?.type === 'ClassDeclaration',
  );
  if (!found) throw new Error('no exported class');
  /** The comment right before a node, without its stars. */
  const commentBefore = (start: number) => {
    const comment = comments.findLast(({ end }) => end <= start && source.slice(end, start).trim() === '');
    return comment?.value.replace(/^\s*\* ?/gm, '').trim() ?? '';
  };
  const header = commentBefore(found.start);
  const tagged = (tag: string) =>
    [...header.matchAll(new RegExp(`^@${tag} (\\S+) - (.+)$`, 'gm'))].map(
      ([, name = '', description = '']) => ({ name, description }),
    );
  return {
    kind: 'class',
    customElement: true,
    name: found.declaration.id.name,
    tagName: /^@element (\S+)$/m.exec(header)?.[1] ?? '',
    description: header.split('\n@')[0]?.trim() ?? '',
    superclass: { name: 'HTMLElement', package: 'global:' },
    attributes: tagged('attr'),
    events: tagged('fires').map((event) => ({ ...event, type: { text: 'CustomEvent<EventDetail>' } })),
    cssParts: tagged('csspart'),
    cssProperties: tagged('cssproperty'),
    members: members(source, found.declaration.body.body, commentBefore),
  };
}

/** What a page calls by itself is no member to document. */
const CALLED_BY_PAGE = [
  'constructor',
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
];

function members(
  source: string,
  nodes: readonly MemberNode[],
  commentBefore: (start: number) => string,
): (ClassField | ClassMethod)[] {
  const typeOf = (annotation: MemberNode['typeAnnotation']) => ({
    text: annotation ? source.slice(annotation.start, annotation.end).replace(/^:\s*/, '') : '',
  });
  const open = nodes.filter(
    ({ key, static: fixed }) => key.type === 'Identifier' && !fixed && !CALLED_BY_PAGE.includes(key.name),
  );
  const settable = open.filter(({ kind }) => kind === 'set').map(({ key }) => key.name);
  return open.flatMap((node): (ClassField | ClassMethod)[] => {
    const about = { name: node.key.name, description: commentBefore(node.start) };
    switch (node.kind) {
      case 'set':
        return [];
      case 'method':
        return [{ kind: 'method', ...about, return: { type: typeOf(node.value?.returnType) } }];
      case 'get': {
        const readonly = !settable.includes(about.name);
        return [{ kind: 'field', ...about, type: typeOf(node.value?.returnType), readonly }];
      }
      default:
        return [
          { kind: 'field', ...about, type: typeOf(node.typeAnnotation), readonly: node.readonly === true },
        ];
    }
  });
}

/** As much of the syntax tree as is read here. */
interface ExportNode {
  readonly start: number;
  readonly declaration: {
    readonly type: string;
    readonly id: { readonly name: string };
    readonly body: { readonly body: readonly MemberNode[] };
  };
}

interface MemberNode {
  readonly start: number;
  readonly key: { readonly type: string; readonly name: string };
  readonly static: boolean;
  readonly readonly?: boolean;
  readonly kind?: 'get' | 'set' | 'method' | 'constructor';
  readonly typeAnnotation?: Span | null;
  readonly value?: { readonly returnType?: Span | null } | null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}
