/** `emission-kernel.wat` → the file that holds its bytes, so that neither building nor running needs a compiler of WebAssembly. */

import { readFileSync } from "node:fs";
import wabt from "wabt";

const FOLDER = new URL("../../src/statements/learned/", import.meta.url);

/** Where the bytes are kept. */
export const kernelBytesFile = new URL("emission-kernel-bytes.ts", FOLDER);

/**
 * What that file must say.
 * @throws Error if the source is not well formed; the message names its line.
 */
export async function compileKernel(): Promise<string> {
	const { parseWat } = await wabt();
	const source = readFileSync(new URL("emission-kernel.wat", FOLDER), "utf8");
	const module = parseWat("emission-kernel.wat", source, { simd: true });
	module.validate();
	const { buffer } = module.toBinary({});
	module.destroy();
	return `/** \`emission-kernel.wat\` as bytes, in base64; \`npm run build:kernel\` writes this file. */

export const emissionKernelBytes =
	"${Buffer.from(buffer).toString("base64")}";
`;
}
