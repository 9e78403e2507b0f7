import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { OWN_AS_WELL } from '../../../scripts/vite/short-names.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** The embed with all that it may load, as the compiler knows it. */
function embedProgram(): ts.Program {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: unknown }; // prettier-ignore
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const entries = ['main.ts', 'element.ts', 'one-file.ts'];
  return ts.createProgram(
    entries.map((name) => join(ROOT, 'src/embed', name)),
    options,
  );
}

/** The names that the code asks of what browsers and the language declare, or hands to them, and where. */
function namesAsked(program: ts.Program): Map<string, string> {
  const checker = program.getTypeChecker();
  const theirs = dirname(program.getSourceFiles()[0]?.fileName ?? '');
  const isTheirs = (symbol?: ts.Symbol) =>
    symbol?.declarations?.some((node) => dirname(node.getSourceFile().fileName) === theirs) ??
    false;
  const asked = new Map<string, string>();
  const propertyOf = (type: ts.Type | undefined, name: string): ts.Symbol[] =>
    (type?.isUnion() ? type.types : type ? [type] : []).flatMap(
      (part) => checker.getPropertyOfType(part, name) ?? [],
    );
  const visit = (node: ts.Node): void => {
    const note = (name: string, symbols: readonly (ts.Symbol | undefined)[]) => {
      if (symbols.some(isTheirs)) asked.set(name, node.getText().slice(0, 60));
    };
    if (ts.isPropertyAccessExpression(node))
      note(node.name.text, [checker.getSymbolAtLocation(node.name)]);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      note(name, propertyOf(checker.getTypeAtLocation(node.parent), name));
    }
    if (
      ts.isObjectLiteralElementLike(node) &&
      node.name &&
      ts.isObjectLiteralExpression(node.parent)
    ) {
      const name = node.name.getText();
      note(name, propertyOf(checker.getContextualType(node.parent), name));
      // Attributes of elements are fields by their names.
      const call = node.parent.parent;
      if (ts.isCallExpression(call) && call.expression.getText() === 'attributes')
        asked.set(name, call.getText().slice(0, 60));
    }
    node.forEachChild(visit);
  };
  for (const file of program.getSourceFiles())
    if (!file.isDeclarationFile && !file.fileName.includes('node_modules')) visit(file);
  return asked;
}

describe('OWN_AS_WELL', () => {
  it('has no name that the embed asks of a browser', () => {
    const asked = namesAsked(embedProgram());
    // What is surely asked is found in each of the ways to ask.
    for (const name of ['addEventListener', 'key', 'passive', 'textLength'])
      expect(asked.has(name), name).toBe(true);
    expect([...OWN_AS_WELL].flatMap((name) => asked.get(name) ?? [])).toEqual([]);
  });
});
