declare module 'virtual:files' {
  /** Every file of the page, beside the service worker; `revision` is null where the name changes with the content. */
  export const FILES: { url: string; revision: string | null; integrity: string }[];
}
