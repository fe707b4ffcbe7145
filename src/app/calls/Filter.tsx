interface Props {
  label: string;
  placeholder: string;
  text: string;
  onText(text: string): void;
  /** How many there are, in words. */
  found: string;
}

/** What is typed to see some of a list. */
export function Filter({ label, placeholder, text, onText, found }: Props) {
  return (
    <p className="list-filter">
      <input
        type="search"
        aria-label={label}
        placeholder={placeholder}
        spellCheck={false}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <span className="quiet" aria-live="polite">
        {found}
      </span>
    </p>
  );
}
