/** Where a line is told: the first telling's document by name, all others behind it, each a link to the words. */

import type { VNode } from "preact";
import type { Evidence } from "../../model/state.js";
import type { SourceBook } from "../../views/page/sources.js";
import { counted } from "../../views/text/enumerate.js";
import { formatDays } from "../../views/text/format-days.js";
import type { Frame } from "../frame/frame.js";

export interface PlacesOf {
	readonly evidence: readonly Evidence[];
	readonly sources: SourceBook;
	readonly frame: Frame;
	/** Places behind the first that are listed; the JSON of a page has all. */
	readonly listed?: number;
}

const USUALLY_LISTED = 8;

/** Nothing without evidence. */
export function Places({
	evidence,
	sources,
	frame,
	listed = USUALLY_LISTED,
}: PlacesOf): VNode | null {
	const [first, ...others] = evidence;
	if (first === undefined) return null;
	return (
		<span class="places">
			<PlaceLink evidence={first} sources={sources} frame={frame} />
			{others.length === 0 ? null : (
				<details>
					<summary>{`and ${counted(others.length, "more place")}`}</summary>
					<ul>
						{others.slice(0, listed).map((one) => (
							<li key={`${one.document}:${one.span.start}`}>
								<PlaceLink evidence={one} sources={sources} frame={frame} />{" "}
								<q>{one.span.text}</q>
							</li>
						))}
						{others.length <= listed ? null : (
							<li>{`${others.length - listed} more, in the JSON of this page`}</li>
						)}
					</ul>
				</details>
			)}
		</span>
	);
}

/** "Northern Ledger, 21 Nov 2025" */
export function PlaceLink({
	evidence: { document, span },
	sources,
	frame,
}: {
	readonly evidence: Evidence;
	readonly sources: SourceBook;
	readonly frame: Frame;
}): VNode {
	const card = sources.cardOf(document);
	const day = card?.published ?? null;
	return (
		<a
			class="place"
			href={frame.place(document, span)}
			title={card?.title ?? undefined}
		>
			{[
				card?.publisher ?? "publisher unknown",
				day === null ? "no date" : formatDays({ from: day, to: day }),
			].join(", ")}
		</a>
	);
}
