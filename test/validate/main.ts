// `npm run validate -- --help`
import { validate } from './validate.ts';

process.exitCode = await validate(process.argv.slice(2));
