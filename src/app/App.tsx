import { Help } from './dialogs/Help.tsx';
import { ValuePopover } from './dialogs/ValuePopover.tsx';
import { Header } from './header/Header.tsx';
import { Lab } from './Lab.tsx';
import { OtherPage } from './OtherPage.tsx';
import { Status } from './status/Status.tsx';
import { useDrafts } from './store/drafts.ts';
import { useLab } from './store/lab.ts';
import { LAB, usePage } from './store/page.ts';

/** The page that the address names. */
export function App() {
  const page = usePage((shown) => shown.page);
  return page === LAB ? <LabPage /> : <OtherPage key={page} id={page} />;
}

function LabPage() {
  const beside = useLab((lab) => lab.beside !== undefined);
  const editing = useDrafts((drafts) => drafts.editing !== undefined);
  return (
    <div className="app" data-beside={beside || undefined} data-editing={editing || undefined}>
      <Header />
      <div className="workspace">
        <Lab />
      </div>
      <Status />
      <ValuePopover />
      <Help />
    </div>
  );
}
