import type { FactRecord } from '../utils/dataset/schema.ts';
import { say } from './say.ts';

/** Numbers, each with what it counts. */
export function Figures({ figures }: { figures: FactRecord['figures'] }) {
  if (figures.length === 0) return null;
  return (
    <section class="figures">
      <h4>{say('card_figures')}</h4>
      <dl>
        {figures.map(({ figure, counts }) => (
          <div key={counts}>
            <dt>{figure}</dt>
            <dd>{counts}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
