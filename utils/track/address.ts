/**
 * The addresses of the record page: every trust, record, filter and view has one, `?organisation=RXT&kind=merger`, so that
 * back, reload and bookmarks work. What an address asks for and does not make sense is named, never guessed.
 */
import { recordKinds, sourceKinds } from '../dataset/kinds.ts';
import { type Filters, noFilters } from './filters.ts';

export type View =
  | { of: 'find'; query: string }
  /** `on`: the record as of that ISO day; null for today. `open`: a record to stand open. */
  | { of: 'trust'; id: string; on: string | null; filters: Filters; open: string | null }
  /** `trust`: the body whose record it is read in; null where none was named. */
  | { of: 'record'; id: string; trust: string | null }
  /** `day`: the ISO day on which ratings are compared; null for the latest. */
  | { of: 'compare'; ids: string[]; day: string | null }
  /** `about`: a record that the request follows up. */
  | { of: 'ask'; id: string; about: string | null }
  | { of: 'folder' }
  | { of: 'sheet' };

/** Part of an address that was not understood: its name and its value. */
export interface Fault {
  name: string;
  value: string;
}

export const mostCompared = 4;

export function trustView(id: string, more: Partial<Extract<View, { of: 'trust' }>> = {}): View {
  return { of: 'trust', id, on: null, filters: noFilters, open: null, ...more };
}

/** The part of the address behind the page's name, `?…`; the same view always gives the same one. */
export function addressOfView(view: View): string {
  const asked = new URLSearchParams();
  switch (view.of) {
    case 'find':
      if (view.query) asked.set('find', view.query);
      break;
    case 'trust': {
      asked.set('organisation', view.id);
      if (view.on) asked.set('on', view.on);
      const { kind, topic, source, from, to, own } = view.filters;
      if (kind) asked.set('kind', kind);
      if (topic) asked.set('topic', topic);
      if (source) asked.set('source', source);
      if (from) asked.set('from', String(from));
      if (to) asked.set('to', String(to));
      if (own) asked.set('as', 'this-trust');
      if (view.open) asked.set('open', view.open);
      break;
    }
    case 'record':
      asked.set('record', view.id);
      if (view.trust) asked.set('for', view.trust);
      break;
    case 'compare':
      asked.set('compare', view.ids.map(encodeURIComponent).join(','));
      if (view.day) asked.set('on', view.day);
      break;
    case 'ask':
      asked.set('ask', view.id);
      if (view.about) asked.set('about', view.about);
      break;
    case 'folder':
    case 'sheet':
      asked.set('view', view.of);
  }
  return `?${asked}`;
}

/** The view that an address asks for. */
export function viewOf(search: string): { view: View; faults: Fault[] } {
  const asked = new URLSearchParams(search);
  const faults: Fault[] = [];
  const take = <T>(name: string, read: (value: string) => T | null): T | null => {
    const value = asked.get(name);
    if (value === null || value === '') return null;
    const found = read(value);
    if (found === null) faults.push({ name, value });
    return found;
  };
  const organisation = asked.get('organisation');
  if (organisation) {
    const filters: Filters = {
      kind: take('kind', oneOf(recordKinds)),
      topic: take('topic', (value) => value),
      source: take('source', oneOf(sourceKinds)),
      from: take('from', year),
      to: take('to', year),
      own: take('as', (value) => (value === 'this-trust' ? true : null)) ?? false,
    };
    return { view: { of: 'trust', id: organisation, on: take('on', day), filters, open: asked.get('open') }, faults };
  }
  const record = asked.get('record');
  if (record) return { view: { of: 'record', id: record, trust: asked.get('for') || null }, faults };
  const compare = asked.get('compare');
  if (compare !== null) {
    const all = [...new Set(compare.split(',').filter(Boolean).map(decoded))];
    if (all.length > mostCompared) faults.push({ name: 'compare', value: all.slice(mostCompared).join(', ') });
    return { view: { of: 'compare', ids: all.slice(0, mostCompared), day: take('on', day) }, faults };
  }
  const ask = asked.get('ask');
  if (ask) return { view: { of: 'ask', id: ask, about: asked.get('about') || null }, faults };
  const named = take('view', oneOf(['folder', 'sheet'] as const));
  if (named) return { view: { of: named }, faults };
  return { view: { of: 'find', query: asked.get('find') ?? '' }, faults };
}

function oneOf<T extends string>(list: readonly T[]): (value: string) => T | null {
  return (value) => list.find((one) => one === value) ?? null;
}

function year(value: string): number | null {
  return /^(19|20)\d\d$/.test(value) ? Number(value) : null;
}

function day(value: string): string | null {
  const time = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(value) ? null : value;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
