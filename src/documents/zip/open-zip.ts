/** The members of a small ZIP file held in memory, as office formats are; nothing is unpacked that nobody asked for. */

import { unzipSync } from "fflate";
import { makeUnread, type Unread } from "../unread.js";

/** Limits against bombs: what an honest office file of the size that is read stays far below. */
const MOST_MEMBERS = 4000;
const LARGEST_MEMBER = 40_000_000;
const LARGEST_TOTAL = 80_000_000;
/** A member that unpacks to more than this many times its size is refused once it is large. */
const LARGEST_RATIO = 250;
const SMALL = 2_000_000;

/** What a ZIP file holds. */
export interface ZipMembers {
	readonly kind: "members";
	readonly byName: ReadonlyMap<string, Uint8Array>;
}

/** The members whose names `isWanted` takes; or why there are none: the file is broken, or unpacks to more than is read. */
export function openZip(
	bytes: Uint8Array,
	isWanted: (name: string) => boolean,
): ZipMembers | Unread {
	let members = 0;
	let total = 0;
	let isBomb = false;
	try {
		const found = unzipSync(bytes, {
			filter: ({ name, size, originalSize }) => {
				if (++members > MOST_MEMBERS) isBomb = true;
				if (isBomb || !isWanted(name)) return false;
				total += originalSize;
				const ratio = originalSize / Math.max(1, size);
				isBomb =
					originalSize > LARGEST_MEMBER ||
					total > LARGEST_TOTAL ||
					(originalSize > SMALL && ratio > LARGEST_RATIO);
				return !isBomb;
			},
		});
		return isBomb
			? makeUnread("unpacks-too-large")
			: { kind: "members", byName: new Map(Object.entries(found)) };
	} catch {
		return makeUnread("broken-file", { format: "ZIP" });
	}
}
