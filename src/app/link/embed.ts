/** Whether the page stands in a frame of another one, `/?embed#scenario=…`: the lab, nothing else. */
export const EMBEDDED = new URLSearchParams(location.search).has('embed');
