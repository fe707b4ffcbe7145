import { Help } from './Help.tsx';
import { SignalDialog } from './SignalDialog.tsx';
import { ValuePopover } from './ValuePopover.tsx';

/** What stands over the lab when it is asked for. */
export default function Dialogs() {
  return (
    <>
      <ValuePopover />
      <SignalDialog />
      <Help />
    </>
  );
}
