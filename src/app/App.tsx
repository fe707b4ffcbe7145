import { lazy, type ReactNode, Suspense } from 'react';
import { Later } from './controls/Later.tsx';
import { EmbedBar } from './header/EmbedBar.tsx';
import { Header } from './header/Header.tsx';
import { Sides } from './header/Sides.tsx';
import { LabPanes } from './LabPanes.tsx';
import { EMBEDDED } from './link/embed.ts';
import { OtherPage } from './OtherPage.tsx';
import { useAsk } from './state/ask.ts';
import { useDrafts } from './state/drafts.ts';
import { useLab } from './state/lab.ts';
import { LAB, usePage } from './state/page.ts';
import { usePicture } from './state/picture.ts';
import { useReading } from './state/reading.ts';
import { useFirstVisit, useWelcome } from './state/welcome.ts';
import { RefusedLink } from './status/RefusedLink.tsx';
import { Status } from './status/Status.tsx';
import { Welcome } from './welcome/Welcome.tsx';

const PicturesDialog = lazy(() => import('./pictures/PicturesDialog.tsx'));
const AskBox = lazy(() => import('./ask/AskBox.tsx'));
const Dialogs = lazy(() => import('./dialogs/Dialogs.tsx'));
const LessonPane = lazy(() => import('./lessons/LessonPane.tsx'));
const About = lazy(() => import('./welcome/About.tsx'));
const Tour = lazy(() => import('./welcome/Tour.tsx'));

/** The page that the address names. */
export function App() {
  const page = usePage((shown) => shown.page);
  const about = useWelcome((welcome) => welcome.about);
  const touring = useWelcome((welcome) => welcome.touring);
  if (EMBEDDED) return <EmbeddedLab />;
  return (
    <>
      {page === LAB ? <LabPage /> : <OtherPage key={page} id={page} />}
      <Suspense>
        {about && <About />}
        {touring && <Tour />}
      </Suspense>
    </>
  );
}

function LabPage() {
  const lesson = useReading((reading) => reading.lesson !== undefined);
  const exercise = useReading((reading) => reading.exercise !== undefined);
  const front = useReading((reading) => reading.front);
  return (
    <Frame header={<Top />}>
      <div
        className="workspace"
        data-lesson={lesson || undefined}
        data-exercise={exercise || undefined}
        data-front={front}
      >
        {lesson && <Sides />}
        {lesson && (
          <Suspense fallback={<aside className="lesson waiting">Loading the lesson …</aside>}>
            <LessonPane />
          </Suspense>
        )}
        <LabPanes />
      </div>
    </Frame>
  );
}

/** The header, at a first visit with what this is below it. */
function Top() {
  const first = useFirstVisit();
  if (!first) return <Header />;
  return (
    <div>
      <Header />
      <Welcome />
    </div>
  );
}

/** The lab in a frame of somebody else's page: `?embed`. */
function EmbeddedLab() {
  return (
    <Frame header={<EmbedBar />}>
      <div className="workspace">
        <LabPanes />
      </div>
    </Frame>
  );
}

function Frame({ header, children }: { header: ReactNode; children: ReactNode }) {
  const beside = useLab((lab) => lab.beside !== undefined);
  const leaving = useLab(({ run, wanted }) => run !== undefined && wanted !== undefined);
  const editing = useDrafts((drafts) => drafts.editing !== undefined);
  const picturing = usePicture((picture) => picture.subject !== undefined);
  const asking = useAsk((state) => state.open);
  return (
    <div
      className="app"
      data-beside={beside || undefined}
      data-editing={editing || undefined}
      data-leaving={leaving || undefined}
    >
      {header}
      {children}
      <Status />
      <RefusedLink />
      <Later>
        <Dialogs />
      </Later>
      {picturing && (
        <Suspense>
          <PicturesDialog />
        </Suspense>
      )}
      {asking && (
        <Suspense>
          <AskBox />
        </Suspense>
      )}
    </div>
  );
}
