/** Inner loops written as text of WebAssembly → the files that hold their bytes, so that neither building nor running needs its compiler. */

import { readFileSync } from "node:fs";
import wabt from "wabt";

const SOURCES = new URL("../../src/", import.meta.url);

/** The kernels: folder and name of the text below `src/`, and what its bytes are called. */
export const KERNELS = [
	{ path: "language/tagger-kernel", constant: "taggerKernelBytes" },
	{
		path: "statements/learned/emission-kernel",
		constant: "emissionKernelBytes",
	},
] as const;

export type Kernel = (typeof KERNELS)[number];

/** Where the bytes of a kernel are kept. */
export function bytesFile({ path }: Kernel): URL {
	return new URL(`${path}-bytes.ts`, SOURCES);
}

/**
 * What that file must say.
 * @throws Error if the text is not well formed; the message names its line.
 */
export async function compileKernel({
	path,
	constant,
}: Kernel): Promise<string> {
	const { parseWat } = await wabt();
	const name = `${path}.wat`;
	const text = readFileSync(new URL(name, SOURCES), "utf8");
	const module = parseWat(name, text, { simd: true });
	module.validate();
	const { buffer } = module.toBinary({});
	module.destroy();
	return `/** \`${name.split("/").at(-1)}\` as bytes, in base64; \`npm run build:kernels\` writes this file. */

export const ${constant} =
	"${Buffer.from(buffer).toString("base64")}";
`;
}
