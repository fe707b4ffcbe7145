interface Props<T extends string> {
  label: string;
  options: readonly (readonly [value: T, text: string, title?: string])[];
  value: T;
  onChange(value: T): void;
}

/** One of a few, all in view. */
export function Segmented<T extends string>({ label, options, value, onChange }: Props<T>) {
  return (
    <fieldset className="segmented" aria-label={label}>
      {options.map(([option, text, title]) => (
        <button
          key={option}
          type="button"
          title={title}
          aria-pressed={option === value}
          onClick={() => onChange(option)}
        >
          {text}
        </button>
      ))}
    </fieldset>
  );
}
