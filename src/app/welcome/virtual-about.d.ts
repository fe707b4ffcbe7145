/** Made by src/build/about.ts, as it is at build time. */
declare module 'virtual:about' {
  export const about: {
    version: string;
    /** Of the source it was built from; undefined outside of a repository. */
    commit?: string;
    /** Where the source is. */
    repository?: string;
    /** The engines by their packages. */
    engines: { name: string; what: string; version: string }[];
  };
}
