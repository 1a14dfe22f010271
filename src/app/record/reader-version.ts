/** Which reader made a reading: the program's version, the engine, and a hash of what they know. */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { type EngineName, USUAL_ENGINE } from "../engine/engine-name.js";

/** Seen from `src/app/record` and from `dist/app/record` alike. */
const ROOT = new URL("../../../", import.meta.url);

/** What a reading depends on beside the code. */
const KNOWLEDGE = ["codebook", "models"];

/** What only the engine of this name knows. */
const ENCODER = "encoder";

/** The version of each engine whose files were looked through: those that a running program has loaded do not change. */
const versions = new Map<EngineName, string>();

/** "0.1.0+3f9a2c11", "0.1.0+encoder.5d02b7e4": two readers of one version read a document alike. */
export function readerVersion(engine: EngineName = USUAL_ENGINE): string {
	const known = versions.get(engine) ?? makeVersion(engine);
	versions.set(engine, known);
	return known;
}

function makeVersion(engine: EngineName): string {
	const { version } = JSON.parse(
		readFileSync(new URL("package.json", ROOT), "utf8"),
	) as { readonly version: string };
	const hash = createHash("sha256");
	for (const folder of KNOWLEDGE) {
		const names = readdirSync(new URL(folder, ROOT), { recursive: true });
		for (const name of names.map(String).filter(isKnowledge).sort())
			if (engine === ENCODER || !name.startsWith(ENCODER))
				hash
					.update(name)
					.update(readFileSync(new URL(`${folder}/${name}`, ROOT)));
	}
	const known = hash.digest("hex").slice(0, 8);
	return `${version}+${engine === ENCODER ? `${ENCODER}.` : ""}${known}`;
}

/** The engine of a reader by its version, whatever program made it. */
export function engineOf(version: string): EngineName {
	return version.includes(`+${ENCODER}.`) ? ENCODER : USUAL_ENGINE;
}

/** Cards of models and notes on the codebook change no reading. */
function isKnowledge(name: string): boolean {
	return /\.(?:ya?ml|bin|json|onnx)$/.test(name);
}
