// Runs the forge (or, with `--tool anvil`, the anvil) that npm unpacked for this platform. The packages' own launchers
// need an install script, which npm may refuse to run; the binary itself does not.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const args = process.argv.slice(2);
const tool = args[0] === "--tool" ? args.splice(0, 2)[1] : "forge";
if (!["forge", "anvil"].includes(tool)) {
  console.error(`forge.mjs: --tool takes forge or anvil, got ${tool}`);
  process.exit(2);
}

const cpu = { x64: "amd64", arm64: "arm64" }[arch()];
const name = `@foundry-rs/${tool}-${platform()}-${cpu}`;
let binary;
try {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  binary = path.join(path.dirname(manifest), "bin", platform() === "win32" ? `${tool}.exe` : tool);
} catch {
  console.error(`forge.mjs: ${name} is not installed; run \`npm ci\` in ${root}`);
  process.exit(1);
}

const run = spawnSync(binary, args, { cwd: root, stdio: "inherit" });
if (run.error) {
  console.error(`forge.mjs: ${run.error.message}`);
  process.exit(1);
}
process.exit(run.status ?? 1);
