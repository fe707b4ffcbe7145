import { useState } from 'react';
import { currentLink, notInLink } from '../store/link.ts';
import { Icon } from '../transport/Icon.tsx';

/** Copies the address of this step. */
export function ShareButton() {
  const [copied, setCopied] = useState('');
  const copy = async () => {
    const link = new URL(currentLink(), location.href);
    history.replaceState(null, '', link);
    try {
      await navigator.clipboard.writeText(link.href);
    } catch {
      // Without permission the address bar holds the link all the same.
      return;
    }
    const missing = notInLink();
    setCopied(missing ? `link copied; ${missing}` : 'link copied');
    setTimeout(() => setCopied(''), missing ? 6000 : 1500);
  };
  return (
    <button
      type="button"
      className="quiet"
      title="copy a link to this step"
      onClick={() => void copy()}
    >
      {copied || <Icon name="share" />}
      {!copied && <span className="unseen">copy a link to this step</span>}
    </button>
  );
}
