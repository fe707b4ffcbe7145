import { Segmented } from '../controls/Segmented.tsx';
import { bringForward, useReading } from '../state/reading.ts';

/** Lesson or lab, where the page is too narrow for both. */
export function Sides() {
  const front = useReading((reading) => reading.front);
  return (
    <div className="sides">
      <Segmented
        label="Lesson or lab"
        options={[
          ['lesson', 'lesson'],
          ['lab', 'lab'],
        ]}
        value={front}
        onChange={bringForward}
      />
    </div>
  );
}
