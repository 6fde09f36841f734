// Runs the forge that npm unpacked for this platform, or one on the PATH where npm has none. The package
// @foundry-rs/forge would do the same, but by an install script, which npm may refuse to run.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

function binary() {
  const cpu = { x64: "amd64", arm64: "arm64" }[arch()];
  try {
    const manifest = createRequire(import.meta.url).resolve(`@foundry-rs/forge-${platform()}-${cpu}/package.json`);
    return path.join(path.dirname(manifest), "bin", "forge");
  } catch {
    return "forge";
  }
}

const run = spawnSync(binary(), process.argv.slice(2), { cwd: root, stdio: "inherit" });
if (run.error?.code === "ENOENT") {
  console.error(`forge.mjs: no forge: run \`npm ci\` in ${root}, or put forge 1.7.1 on the PATH (platform ${platform()} ${arch()})`);
  process.exit(1);
}
if (run.error) {
  console.error(`forge.mjs: ${run.error.message}`);
  process.exit(1);
}
process.exit(run.status ?? 1);
