/** What a formula is made of, as a spreadsheet program reads it. Only what the workbooks use is known. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'cell'; readonly sheet: string | null; readonly cell: string }
  | { readonly kind: 'range'; readonly sheet: string | null; readonly from: string; readonly to: string }
  | { readonly kind: 'negative'; readonly of: Expression }
  | { readonly kind: 'operator'; readonly sign: string; readonly a: Expression; readonly b: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly Expression[] };

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|"((?:[^"]|"")*)"|([A-Za-z_][A-Za-z0-9_]*!)?(\$?[A-Za-z_][A-Za-z0-9_$]*)|(<=|>=|<>|[-+*/^<>=(),:&]))/y;

interface Token {
  readonly kind: 'number' | 'text' | 'word' | 'sign';
  readonly text: string;
  readonly sheet?: string;
}

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(formula);
    if (!match) throw new SyntaxError(`no formula from "${formula.slice(at)}" in ${formula}`);
    const [, number, text, sheet, word, sign] = match;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (text !== undefined) tokens.push({ kind: 'text', text: text.replaceAll('""', '"') });
    else if (word !== undefined)
      tokens.push({ kind: 'word', text: word, ...(sheet ? { sheet: sheet.slice(0, -1) } : {}) });
    else tokens.push({ kind: 'sign', text: sign as string });
  }
  return tokens;
}

/** Signs by how loosely they bind; those of one level are read from left to right, powers included. */
const LEVELS = [['<', '>', '=', '<=', '>=', '<>'], ['&'], ['+', '-'], ['*', '/'], ['^']];

const CELL = /^\$?[A-Z]{1,3}\$?[1-9]\d*$/;

export function parse(formula: string): Expression {
  const tokens = tokensOf(formula);
  let at = 0;
  const next = () => tokens[at];
  const takes = (sign: string) => {
    if (next()?.kind !== 'sign' || next()?.text !== sign) return false;
    at += 1;
    return true;
  };
  const expect = (sign: string) => {
    if (!takes(sign)) throw new SyntaxError(`"${sign}" is missing in ${formula}`);
  };

  function level(depth: number): Expression {
    const signs = LEVELS[depth];
    if (!signs) return unary();
    let a = level(depth + 1);
    for (let sign = next(); sign?.kind === 'sign' && signs.includes(sign.text); sign = next()) {
      at += 1;
      a = { kind: 'operator', sign: sign.text, a, b: level(depth + 1) };
    }
    return a;
  }

  function unary(): Expression {
    return takes('-') ? { kind: 'negative', of: unary() } : single();
  }

  function single(): Expression {
    if (takes('(')) {
      const inside = level(0);
      expect(')');
      return inside;
    }
    const token = next();
    at += 1;
    switch (token?.kind) {
      case 'number':
        return { kind: 'number', value: Number(token.text) };
      case 'text':
        return { kind: 'text', value: token.text };
      case 'word':
        return word(token);
      default:
        throw new SyntaxError(`a value is missing in ${formula}`);
    }
  }

  function word({ text, sheet: named }: Token): Expression {
    const sheet = named ?? null;
    if (takes('(')) {
      const given: Expression[] = [];
      do given.push(level(0));
      while (takes(','));
      expect(')');
      return { kind: 'call', name: text, given };
    }
    if (!CELL.test(text)) return { kind: 'name', name: text };
    if (!takes(':')) return { kind: 'cell', sheet, cell: text };
    const to = next();
    at += 1;
    return { kind: 'range', sheet, from: text, to: to?.text ?? '' };
  }

  const whole = level(0);
  if (at < tokens.length) throw new SyntaxError(`"${next()?.text}" is too much in ${formula}`);
  return whole;
}
