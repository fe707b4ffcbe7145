import { useState } from 'react';
import { shareLink } from '../link/share.ts';
import { writeAddress } from '../link/write.ts';
import { LAB, usePage } from '../state/page.ts';
import { Icon } from '../transport/Icon.tsx';

/** Copies the address of this step, or of a page with its parameters. */
export function ShareButton() {
  const inLab = usePage(({ page }) => page === LAB);
  const purpose = `copy a link to this ${inLab ? 'step' : 'page'}`;
  const [copied, setCopied] = useState('');
  const copy = async () => {
    const { link: address, missing } = inLab
      ? await shareLink()
      : { link: location.hash, missing: undefined };
    const link = new URL(address, location.href);
    writeAddress(link.href, 'replace');
    try {
      await navigator.clipboard.writeText(link.href);
    } catch {
      // Without permission the address bar holds the link all the same.
      return;
    }
    setCopied(missing ? `link copied; ${missing}` : 'link copied');
    setTimeout(() => setCopied(''), missing ? 6000 : 1500);
  };
  return (
    <button type="button" className="quiet" title={purpose} onClick={() => void copy()}>
      {copied || <Icon name="share" />}
      {!copied && <span className="unseen">{purpose}</span>}
    </button>
  );
}
