import type { ReactNode } from 'react';

/** Something that names an address, and leads there: to the code, or to memory. */
export function AddressLink({ address, children }: { address: number; children: ReactNode }) {
  return (
    <button type="button" className="cell" data-points={address}>
      {children}
    </button>
  );
}
