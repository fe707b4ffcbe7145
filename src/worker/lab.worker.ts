import { expose } from 'comlink';
import { type LabEnd, MOVED, type Service } from './api.ts';
import { moved } from './moved.ts';

// The engines' modules wait for their own downloads. Messages that arrive before there is a
// listener are lost, so the listener comes first and the engines behind it.
const loading = Promise.all([import('./lab.ts'), import('./timing-thread.ts')]).then(
  ([{ CoreLab }, { TimingThread }]) => new CoreLab(() => new TimingThread()),
);

const end: LabEnd = {
  ready: async () => (await loading).ready(),
  warm: async () => (await loading).warm(),
  call: async (method, request, listen) => {
    const lab: Service = await loading;
    // News and answer travel on ports of their own, in no order: the answer waits for the last news to be heard.
    let heard: unknown;
    const answer = await lab[method](request, (news) => {
      heard = listen(news);
    });
    await heard;
    return MOVED.answer.includes(method) ? moved(answer) : answer;
  },
  cancel: async () => (await loading).cancel(),
};

expose(end);
