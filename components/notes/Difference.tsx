import { wordDifference } from '../../utils/notes/difference.ts';
import { say } from '../say.ts';

/** Two wordings in one text: words that went struck through, words that came underlined, and said so to screen readers. */
export function Difference({
  saved,
  now,
  savedLabel,
  nowLabel,
}: {
  saved: string;
  now: string;
  savedLabel: string;
  nowLabel: string;
}) {
  return (
    <div class="difference">
      <p class="note">
        <del>{savedLabel}</del> <ins>{nowLabel}</ins>
      </p>
      <p>
        {wordDifference(saved, now).map(({ text, in: where }, index) => {
          const key = `${index} ${where}`;
          if (where === 'both') return <span key={key}>{text}</span>;
          const Tag = where === 'saved' ? 'del' : 'ins';
          return (
            <Tag key={key}>
              <span class="unseen">{say(where === 'saved' ? 'difference_was' : 'difference_is')} </span>
              {text}
            </Tag>
          );
        })}
      </p>
    </div>
  );
}
