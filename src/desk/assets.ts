/** The files of `assets/`: style, script, mark. Read once; nothing else of the disk can be asked for. */

import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("../../assets/", import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
	css: "text/css; charset=utf-8",
	js: "text/javascript; charset=utf-8",
	svg: "image/svg+xml",
};

export interface Asset {
	readonly name: string;
	readonly type: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** All files of `assets/` that a browser may have, by name. */
export function loadAssets(): ReadonlyMap<string, Asset> {
	return new Map(
		readdirSync(FOLDER).flatMap((name) => {
			const type = TYPES[name.slice(name.lastIndexOf(".") + 1)];
			if (type === undefined) return [];
			const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)));
			return [[name, { name, type, bytes }] as const];
		}),
	);
}
