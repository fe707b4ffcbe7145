import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { whenIdle } from '../load/idle.ts';

/** What nobody sees at first, and is loaded once the page has nothing more urgent to do. */
export function Later({ children }: { children: ReactNode }) {
  const [idle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  return idle && <Suspense>{children}</Suspense>;
}
