/** How many columns of a terminal a text takes. */

import stringWidth from "string-width";

/** Letters and marks of western print: one column each. The soft hyphen is not among them. */
const ONE_COLUMN_EACH = /^[ -~¡-¨ª-¬¯-˿‐-‧′″€¶]*$/;

/** Columns of `text`: most of it one a letter, East Asian letters and emoji two, marks over letters none. */
export function columnWidth(text: string): number {
	return ONE_COLUMN_EACH.test(text) ? text.length : stringWidth(text);
}
