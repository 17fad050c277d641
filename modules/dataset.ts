/** The build's own step: checks `data/`, compiles it and lays it into the bundle below `dataset/`. */
import { defineWxtModule } from 'wxt/modules';
import { buildDataset, sayProblem } from '../tools/data-files.ts';

const warningsShown = 3;

export default defineWxtModule({
  name: 'dataset',
  setup(wxt) {
    wxt.hook('build:publicAssets', (_, files) => {
      const { compiled, checked } = buildDataset();
      const { warnings } = checked;
      if (warnings.length > 0) {
        const shown = warnings.slice(0, warningsShown).map(sayProblem);
        wxt.logger.warn([`Dataset: ${warnings.length} warnings, the first ones:`, ...shown].join('\n  '));
      }
      for (const [relativeDest, value] of compiled) files.push({ relativeDest, contents: JSON.stringify(value) });
    });
  },
});
