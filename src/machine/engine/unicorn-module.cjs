// In the bundle of the terminal's program, beside which the module lies.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

exports.machine = new WebAssembly.Module(readFileSync(join(__dirname, 'unicorn.wasm')));
