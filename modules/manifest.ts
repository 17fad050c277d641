/** What of the manifest follows from the dataset: where the page reader runs, where a card may stand, what may be asked for. */
import { defineWxtModule } from 'wxt/modules';
import { compiledIndex } from '../tools/data-files.ts';
import { archiveHosts } from '../utils/dataset/archive.ts';
import { contentScriptMatches, optionalHosts } from '../utils/dataset/hosts.ts';
import { excludeGlobs } from '../utils/dataset/read-address.ts';

export default defineWxtModule({
  name: 'manifest',
  setup(wxt) {
    wxt.hook('build:manifestGenerated', (_, manifest) => {
      const index = compiledIndex();
      const optional = [...optionalHosts(index), ...archiveHosts.map((host) => `*://*.${host}/*`)];
      manifest.optional_host_permissions = optional;
      // Not a WXT content script: the framework's start would announce the extension to the page.
      manifest.content_scripts = [
        {
          matches: contentScriptMatches(index),
          exclude_globs: excludeGlobs(),
          js: ['page-reader.js'],
          run_at: 'document_idle',
          all_frames: false,
        },
      ];
      // The card's page alone can stand in a trust's page. Chrome gives it an address that changes and opens nothing else.
      manifest.web_accessible_resources = [
        {
          resources: ['frame.html'],
          matches: [...contentScriptMatches(index), ...optional],
          ...(wxt.config.browser === 'firefox' ? {} : { use_dynamic_url: true }),
        },
      ];
    });
  },
});
