import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { root } from '../../tools/setup.mjs';

function manifest(build: string) {
  return JSON.parse(readFileSync(join(root, '.output', build, 'manifest.json'), 'utf8'));
}

/** The builds that are shipped, without the invented trust of the tests. */
const chrome = manifest('chrome-mv3');
const firefox = manifest('firefox-mv3');

describe('what the extension asks for', () => {
  it('is no more than it needs', () => {
    expect([...chrome.permissions].sort()).toEqual(['scripting', 'sidePanel', 'storage', 'unlimitedStorage']);
    expect([...firefox.permissions].sort()).toEqual(['scripting', 'storage', 'unlimitedStorage']);
    for (const { host_permissions } of [chrome, firefox]) expect(host_permissions).toEqual(['*://*.nhs.uk/*']);
  });

  it('asks for other trusts’ sites only one by one', () => {
    for (const { optional_host_permissions: optional } of [chrome, firefox]) {
      expect(optional).toContain('*://*.navigocare.co.uk/*');
      for (const pattern of optional) expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
      expect(optional.join(' ')).not.toMatch(/nhs\.uk/);
    }
  });

  it('runs only on known sites, in the top frame, away from portals and log-ins', () => {
    for (const { content_scripts } of [chrome, firefox]) {
      expect(content_scripts).toHaveLength(1);
      const [{ matches, exclude_globs, all_frames, js }] = content_scripts;
      expect(js).toEqual(['page-reader.js']);
      expect(all_frames).toBe(false);
      expect(matches).toContain('*://*.bsmhft.nhs.uk/*');
      expect(matches).not.toContain('*://*.nhs.uk/*');
      expect(matches.join(' ')).not.toContain('fenwater');
      expect(exclude_globs).toContain('*://portal.*');
    }
  });

  it('lets pages load one file of the extension, the card’s page, and only on sites of trusts', () => {
    for (const one of [chrome, firefox]) {
      expect(one.web_accessible_resources).toHaveLength(1);
      const [{ resources, matches }] = one.web_accessible_resources;
      expect(resources).toEqual(['frame.html']);
      expect(matches).toEqual([...one.content_scripts[0].matches, ...one.optional_host_permissions]);
    }
    expect(chrome.web_accessible_resources[0].use_dynamic_url).toBe(true);
  });

  it('has a shortcut for the list of footnotes', () => {
    for (const { commands } of [chrome, firefox]) {
      expect(commands['footnotes-list'].suggested_key.default).toBe('Alt+Shift+F');
    }
    expect(firefox.commands).toHaveProperty('_execute_sidebar_action');
  });

  it('lets its own pages reach nothing but the package', () => {
    for (const { content_security_policy } of [chrome, firefox]) {
      expect(content_security_policy.extension_pages).toContain("connect-src 'self'");
      expect(content_security_policy.extension_pages).toContain("default-src 'none'");
    }
  });

  it('tells Firefox that it collects nothing', () => {
    expect(firefox.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  it('has no “NHS” in its name', () => {
    const messages = JSON.parse(readFileSync(join(root, '.output/chrome-mv3/_locales/en/messages.json'), 'utf8'));
    expect(messages.extName.message).not.toMatch(/nhs/i);
    expect(messages.extDescription.message).toContain('Independent; not the NHS');
  });
});

describe('what runs in pages', () => {
  it.each(['page-reader.js', 'marks.js'])('%s brings no framework along, and does not announce itself', (file) => {
    for (const build of ['chrome-mv3', 'firefox-mv3']) {
      const script = readFileSync(join(root, '.output', build, file), 'utf8');
      expect(script).not.toMatch(/content-script-started|postMessage|dispatchEvent|\bfetch\(|innerHTML/);
      expect(gzipSync(script, { level: 9 }).length).toBeLessThan(12_000);
    }
  });

  it('is the reader alone where a page has no footnotes, under 3 KB', () => {
    for (const build of ['chrome-mv3', 'firefox-mv3']) {
      const script = readFileSync(join(root, '.output', build, 'page-reader.js'), 'utf8');
      expect(script).not.toMatch(/attachShadow|iframe['"`]\)/);
      expect(gzipSync(script, { level: 9 }).length).toBeLessThan(3_072);
    }
  });
});
