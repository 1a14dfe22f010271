/** Limits on what archives unpack to, and how exceeding them is told. */

import { LARGEST_INPUT } from "../../documents/decode-text.js";
import { makeUnread, type Unread } from "../../documents/unread.js";

/** A member that unpacks to more than this many times its size, once it is large, is a trap. */
export const LARGEST_RATIO = 250;
/** Smaller members may be packed as well as they like: a page of blanks is no trap. */
export const SMALL = 2_000_000;
export const MOST_MEMBERS = 1_000_000;

/** Why a member of this size is not read; null where it is. Sizes in bytes; `packed` null where it is not known. */
export function refusalOfSize(
	size: number,
	packed: number | null,
): Unread | null {
	if (packed !== null && size > SMALL && size > LARGEST_RATIO * packed)
		return makeUnread("unpacks-too-large");
	if (size <= LARGEST_INPUT) return null;
	const inMegabytes = (bytes: number): number =>
		Math.round(bytes / 100_000) / 10;
	return makeUnread("too-large", {
		megabytes: inMegabytes(size),
		limit: inMegabytes(LARGEST_INPUT),
	});
}

/** Whether a member's name is that of no document: hidden files, and what systems leave behind. */
export function isHidden(name: string): boolean {
	return name
		.split("/")
		.some((part) => part.startsWith(".") || part === "__MACOSX");
}
