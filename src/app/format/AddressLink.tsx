import type { ReactNode } from 'react';

interface Props {
  address: number;
  /** Its name, where it is one of many that are one stop of Tab together. */
  label?: string;
  children: ReactNode;
}

/** Something that names an address, and leads there: to the code, or to memory. */
export function AddressLink({ address, label, children }: Props) {
  return (
    <button
      type="button"
      className="cell"
      data-points={address}
      {...(label && { tabIndex: -1, 'aria-label': label })}
    >
      {children}
    </button>
  );
}
