/** Which reader made a reading: the program's version, and a hash of what it knows. */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

/** Seen from `src/app/record` and from `dist/app/record` alike. */
const ROOT = new URL("../../../", import.meta.url);

/** What a reading depends on beside the code. */
const KNOWLEDGE = ["codebook", "models"];

/** "0.1.0+3f9a2c11": two readers of one version read a document alike. */
export function readerVersion(): string {
	const { version } = JSON.parse(
		readFileSync(new URL("package.json", ROOT), "utf8"),
	) as { readonly version: string };
	const hash = createHash("sha256");
	for (const folder of KNOWLEDGE) {
		const names = readdirSync(new URL(folder, ROOT), { recursive: true });
		for (const name of names.map(String).filter(isKnowledge).sort())
			hash
				.update(name)
				.update(readFileSync(new URL(`${folder}/${name}`, ROOT)));
	}
	return `${version}+${hash.digest("hex").slice(0, 8)}`;
}

/** Cards of models and notes on the codebook change no reading. */
function isKnowledge(name: string): boolean {
	return /\.(?:ya?ml|bin|json)$/.test(name);
}
