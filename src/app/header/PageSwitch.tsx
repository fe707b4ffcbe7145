import { currentLink } from '../link/link.ts';
import { PAGE_IDS } from '../pages.ts';
import { LAB, usePage } from '../state/page.ts';
import './header.css';

/** Leads to the pages; each comes back as it was left. */
export function PageSwitch() {
  const { page, left } = usePage();
  return (
    <nav className="page-switch" aria-label="Pages">
      {PAGE_IDS.map((id) => (
        <a
          key={id}
          href={id === LAB ? currentLink() : (left[id] ?? `#page=${id}`)}
          aria-current={id === page ? 'page' : undefined}
          // Where one is already, the address may be behind what is shown.
          onClick={(event) => id === page && event.preventDefault()}
        >
          {id}
        </a>
      ))}
    </nav>
  );
}
