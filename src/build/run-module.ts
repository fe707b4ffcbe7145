import { pathToFileURL } from 'node:url';
import {
  createRunnableDevEnvironment,
  createServer,
  type EnvironmentOptions,
  isRunnableDevEnvironment,
  type ViteDevServer,
} from 'vite';

/** Megabytes, which Node can load as they are. */
const AS_IT_IS = /\/engine\/generated\//;

/** Where a server runs the core. */
export const CORE_ENVIRONMENT: EnvironmentOptions = {
  dev: {
    createEnvironment(name, config) {
      const environment = createRunnableDevEnvironment(name, config, {
        // Node would read the source map of every module at every edit; this reads one when the stack
        // of an error is asked for.
        runnerOptions: { sourcemapInterceptor: 'prepareStackTrace' },
      });
      const fetchModule = environment.fetchModule.bind(environment);
      environment.fetchModule = async (id, ...rest) =>
        AS_IT_IS.test(id)
          ? { externalize: pathToFileURL(`${config.root}${id}`).href, type: 'module' }
          : fetchModule(id, ...rest);
      return environment;
    },
  },
};

/**
 * A module of the lab, run by Vite: a server keeps it until a file changes that it was made of,
 * assembly included; without a server it is run for once.
 *
 * @param path from the project's root: `/src/build/recordings.ts`
 */
export async function runModule<Module>(path: string, server?: ViteDevServer): Promise<Module> {
  if (!server) return runOnce(path);
  const { ssr } = server.environments;
  if (!isRunnableDevEnvironment(ssr)) throw new Error('nothing to run the core in');
  return ssr.runner.import<Module>(path);
}

async function runOnce<Module>(path: string): Promise<Module> {
  const server = await createServer({
    configFile: false,
    logLevel: 'warn',
    environments: { ssr: CORE_ENVIRONMENT },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    return await runModule<Module>(path, server);
  } finally {
    await server.close();
  }
}
