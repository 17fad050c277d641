/** A sentence of the record with the addresses in it as links. */
export function LinkedText({ text }: { text: string }) {
  return (
    <>
      {text.split(/(https?:\/\/[^\s)]+)/).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <a key={part} href={part} target="_blank" rel="noreferrer noopener">
            {URL.canParse(part) ? new URL(part).hostname : part}
          </a>
        ),
      )}
    </>
  );
}
