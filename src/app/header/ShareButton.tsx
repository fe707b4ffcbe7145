import { useState } from 'react';
import { currentLink } from '../store/link.ts';
import { Icon } from '../transport/Icon.tsx';

/** Copies the address of this step. */
export function ShareButton() {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const link = new URL(currentLink(), location.href);
    history.replaceState(null, '', link);
    try {
      await navigator.clipboard.writeText(link.href);
    } catch {
      // Without permission the address bar holds the link all the same.
      return;
    }
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  };
  return (
    <button
      type="button"
      className="quiet"
      title="copy a link to this step"
      onClick={() => void copy()}
    >
      {copied ? 'link copied' : <Icon name="share" />}
      {!copied && <span className="unseen">copy a link to this step</span>}
    </button>
  );
}
