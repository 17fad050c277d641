// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { CopyCorrection } from '../../components/CopyCorrection.tsx';
import { correctionLink, correctionPlace } from '../../utils/corrections.ts';

describe('correctionPlace', () => {
  it.each([
    ['nothing', undefined, null],
    ['an address', 'https://www.tracker.example/issues', 'tracker.example'],
    ['an address in an object', { url: 'https://tracker.example/issues' }, 'tracker.example'],
    ['a mail address', { email: 'record@project.example' }, 'record@project.example'],
  ])('takes %s', (_, bugs, name) => {
    expect(correctionPlace(bugs)?.name ?? null).toBe(name);
  });

  it.each([
    ['ftp://tracker.example'],
    ['tracker'],
    [{}],
    [{ email: 'nobody' }],
    [{ email: 'a@b.example?cc=c@d.example' }],
  ])('refuses %j by name', (bugs) => {
    expect(() => correctionPlace(bugs)).toThrow(/^package\.json, bugs: /);
  });

  it('puts the text into a mail and leaves a page as it is', () => {
    const mail = correctionPlace({ email: 'record@project.example' });
    expect(mail && correctionLink(mail, 'an id', 'a & b')).toBe(
      'mailto:record@project.example?subject=an%20id&body=a%20%26%20b',
    );
    const page = correctionPlace('https://tracker.example/issues');
    expect(page && correctionLink(page, 'an id', 'a & b')).toBe('https://tracker.example/issues');
  });
});

describe('CopyCorrection', () => {
  const record = { id: 'an-id', title: 'A title', date: '2009' };
  afterEach(() => render(null, document.body));

  it('names no place where the project names none', () => {
    render(<CopyCorrection record={record} place={null} />, document.body);
    expect(document.querySelectorAll('button')).toHaveLength(1);
    expect(document.querySelector('a')).toBeNull();
  });

  it('links to the place that the project names', () => {
    render(<CopyCorrection record={record} place={correctionPlace('https://tracker.example/issues')} />, document.body);
    const link = document.querySelector('a');
    expect(link?.href).toBe('https://tracker.example/issues');
    expect(link?.rel).toContain('noreferrer');
  });
});
