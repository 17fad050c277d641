import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import project from './package.json' with { type: 'json' };
import { correctionPlace } from './utils/corrections.ts';

const { bugs } = project as { bugs?: unknown };

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact()],
    define: { __CORRECTIONS__: JSON.stringify(correctionPlace(bugs)) },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: ['*://*.nhs.uk/*'],
    action: { default_title: '__MSG_extName__' },
    omnibox: { keyword: 'trust' },
    commands: {
      'footnotes-list': {
        suggested_key: { default: 'Alt+Shift+F' },
        description: '__MSG_command_footnotes_list__',
      },
      'note-here': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_command_note_here__',
      },
      ...(browser === 'firefox'
        ? {
            _execute_sidebar_action: {
              suggested_key: { default: 'Alt+Shift+S' },
              description: '__MSG_command_open_sidebar__',
            },
          }
        : {}),
    },
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; '),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'trust-footnotes@extension.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '121' }),
  }),
});
