/** What of the manifest follows from the dataset: where the page reader runs, and which further sites may be asked for. */
import { defineWxtModule } from 'wxt/modules';
import { compiledIndex } from '../tools/data-files.ts';
import { contentScriptMatches, optionalHosts } from '../utils/dataset/hosts.ts';
import { excludeGlobs } from '../utils/dataset/read-address.ts';

export default defineWxtModule({
  name: 'manifest',
  setup(wxt) {
    wxt.hook('build:manifestGenerated', (_, manifest) => {
      const index = compiledIndex();
      manifest.optional_host_permissions = optionalHosts(index);
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
    });
  },
});
