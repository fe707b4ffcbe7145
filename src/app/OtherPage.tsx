import { type ComponentType, useEffect, useState } from 'react';
import { Header } from './header/Header.tsx';
import { needed } from './load/load-chunk.ts';
import { PAGES } from './pages.ts';
import { Status } from './status/Status.tsx';

/** A page other than the lab, under the same header. */
export function OtherPage({ id }: { id: string }) {
  const page = PAGES.find((each) => each.id === id);
  const [Content, setContent] = useState<ComponentType>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    document.title = `${page?.title ?? 'No such page'} · Swaplab`;
    if (!page) return;
    const left = new AbortController();
    void needed(`The page ‘${page.title}’`, page.load).then((loaded) => {
      if (left.signal.aborted) return;
      setContent(() => loaded);
      setFailed(!loaded);
    });
    return () => left.abort();
  }, [page]);
  return (
    <div className="app other">
      <Header />
      {Content ? (
        <Content />
      ) : (
        <main className="waiting">
          {!page && `There is no page ‘${id}’. Choose one above.`}
          {page && !failed && 'Loading …'}
          {failed && (
            <button type="button" onClick={() => location.reload()}>
              load again
            </button>
          )}
        </main>
      )}
      <Status />
    </div>
  );
}
