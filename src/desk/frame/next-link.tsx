/** The way to the next piece of a long list: the same page with its filters, from another place on. */

import type { ComponentChildren, VNode } from "preact";
import { type Frame, filtersOf } from "./frame.js";

/** Nothing where the list ends here. */
export function NextLink({
	from,
	place = "",
	frame,
	children,
}: {
	/** What the address of the next piece has other than this one's: its cursor; null at the end of the list. */
	readonly from: Readonly<Record<string, string | null>> | null;
	/** The part of the page to go to: "#claims". */
	readonly place?: string;
	readonly frame: Frame;
	readonly children: ComponentChildren;
}): VNode | null {
	return from === null ? null : (
		<p class="further">
			<a
				rel="next"
				href={`${frame.href(frame.path, { ...filtersOf(frame), ...from })}${place}`}
			>
				{children}
			</a>
		</p>
	);
}

/** The cursor of the next piece as the address has it. */
export function afterCursor(
	next: string | null,
	name = "after",
): Readonly<Record<string, string>> | null {
	return next === null ? null : { [name]: next };
}
