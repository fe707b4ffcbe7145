import { pickFiles } from '../open/pick.ts';
import { showAbout, tour, welcomed } from '../state/welcome.ts';

/** The three ways to begin. */
export function WaysOn() {
  const leave = () => {
    welcomed();
    showAbout(false);
  };
  return (
    <div className="ways-on">
      <button
        type="button"
        className="primary"
        onClick={() => {
          leave();
          location.hash = '#page=course';
        }}
      >
        <span className="long">start </span>the course
      </button>
      <button type="button" onClick={() => tour(true)}>
        <span className="long">take the </span>two-minute tour
      </button>
      <button
        type="button"
        onClick={() => {
          leave();
          pickFiles();
        }}
      >
        <span className="long">run </span>your own program
      </button>
    </div>
  );
}
