import {
  attribute,
  prefixedAttribute,
  setAttribute,
} from '../../../../src/adapters/xlsx/patch/xml/attributes';
import { placeInOrder } from '../../../../src/adapters/xlsx/patch/xml/place-in-order';
import { prefixed } from '../../../../src/adapters/xlsx/patch/xml/prefixed';
import { Splices } from '../../../../src/adapters/xlsx/patch/xml/splices';
import {
  childOf,
  childrenOf,
  contentOf,
  rootOf,
  textOf,
} from '../../../../src/adapters/xlsx/patch/xml/xml-element';

const names = (xml: string) =>
  [...childrenOf(xml, rootOf(xml))].map(({ prefix, name }) => `${prefix}|${name}`);

test('children are found among comments, CDATA, instructions and prefixes', () => {
  const xml =
    '<?xml version="1.0"?><!-- <no/> --><x:a><x:b><x:a/></x:b><!-- <c> --><![CDATA[<d>]]><?e <f>?><g h="a>b" i=\'"/>\'/>\n<x:b/></x:a>';
  expect(names(xml)).toEqual(['x|b', '|g', 'x|b']);
});

test('a self-closed element has no content, and one that is cut is refused', () => {
  const xml = '<a><b/><c>d</c></a>';
  const [b, c] = [...childrenOf(xml, rootOf(xml))];
  expect([b, c].map((one) => one && contentOf(xml, one))).toEqual(['', 'd']);
  expect(() => rootOf('<a><b></a>')).toThrow('truncated');
});

test('entities of a document type are refused', () => {
  expect(() => rootOf('<!DOCTYPE a [<!ENTITY b "c">]><a/>')).toThrow('damaged');
});

test('text has its references resolved and keeps CDATA', () => {
  const xml = '<a>x &amp; <b>y</b><!-- z --><![CDATA[<&>]]></a>';
  expect(textOf(xml, rootOf(xml))).toBe('x & y<&>');
});

test('attributes are found in any order, with either quote and white space', () => {
  const xml = `<a\n one = '1'\ttwo="&quot;2" r:id="rId3"/>`;
  const root = rootOf(xml);
  expect([attribute(xml, root, 'one'), attribute(xml, root, 'two'), attribute(xml, root, 'id')]).toEqual([
    '1',
    '"2',
    undefined,
  ]);
  expect(prefixedAttribute(xml, root, 'id')).toBe('rId3');
});

test('an attribute is written over, added or removed, and the rest of the tag stays', () => {
  const splices = new Splices('<a b="1"  c="2"/>');
  setAttribute(splices, rootOf(splices.xml), 'b', 3);
  setAttribute(splices, rootOf(splices.xml), 'c', undefined);
  setAttribute(splices, rootOf(splices.xml), 'd', 'x');
  expect(splices.result()).toBe('<a b="3" d="x"/>');
});

test('an element without content opens when something is put into it', () => {
  const splices = new Splices('<x:a><x:b c="1"/></x:a>');
  const b = childOf(splices.xml, rootOf(splices.xml), 'b');
  if (b) splices.append(b, '<x:d/>');
  expect(splices.result()).toBe('<x:a><x:b c="1"><x:d/></x:b></x:a>');
});

test('changes that overlap are a defect', () => {
  const splices = new Splices('abcdef');
  splices.replace(1, 4, 'x');
  splices.replace(3, 5, 'y');
  expect(() => splices.result()).toThrow('overlap');
});

test('a new child stands where the schema wants it, also beside a choice of versions', () => {
  const order = ['a', 'b', 'controls', 'd', 'e'];
  const at = (xml: string, name: string) => xml.slice(placeInOrder(xml, rootOf(xml), name, order));
  expect(at('<r><a/><e/></r>', 'b')).toBe('<e/></r>');
  expect(at('<r><e/></r>', 'a')).toBe('<e/></r>');
  const choice = '<mc:AlternateContent><mc:Choice><controls/></mc:Choice></mc:AlternateContent>';
  expect(at(`<r><a/>${choice}<e/></r>`, 'd')).toBe('<e/></r>');
  expect(at(`<r><a/>${choice}<e/></r>`, 'b')).toBe(`${choice}<e/></r>`);
});

test('markup takes the prefix of the document around it', () => {
  expect(prefixed('<c r="A1"><v>1 &lt;</v><x14:id/></c>', 'x')).toBe(
    '<x:c r="A1"><x:v>1 &lt;</x:v><x14:id/></x:c>',
  );
});
