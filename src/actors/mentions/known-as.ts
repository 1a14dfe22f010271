/** Names that somebody goes by: "their spokesman, known only as Captain Sefu". */

import type { Token } from "../../model/analysis.js";

/** ", known only as", "who goes by the name of", "calling himself": what stands between somebody and the name he is known by. */
export function isKnownAs(between: readonly Token[]): boolean {
	const words = between.map(({ norm }) => norm).join(" ");
	return KNOWN_AS.test(words);
}

const KNOWN_AS =
	/^(?:, )?(?:(?:who (?:is|was) )?(?:(?:better|only|widely|locally) )*(?:known|nicknamed|named|called) ?(?:(?:only|locally|simply|also) )*(?:as|by the name of)?|who (?:goes|went) by (?:the name (?:of )?)?|(?:who calls|calling) (?:him|her)self)$/;
