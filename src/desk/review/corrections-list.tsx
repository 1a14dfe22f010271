/** Corrections as they were made, each with a form that takes it back. */

import type { VNode } from "preact";
import type { Correction } from "../../model/correction.js";
import { changeWords } from "../../views/state/corrections-view.js";
import { firstRow, furtherRows } from "../frame/first-row.js";
import type { Frame } from "../frame/frame.js";
import { NextLink } from "../frame/next-link.js";
import { CodingFields } from "./statement-fields.js";

export function Corrections({
	corrections,
	undone,
	frame,
}: {
	readonly corrections: readonly Correction[];
	/** Ids of those that were taken back. */
	readonly undone: readonly string[];
	readonly frame: Frame;
}): VNode {
	return (
		<ul class="corrections">
			{corrections.map(({ id, change, coder, reason, recorded }) => (
				<li key={id}>
					{changeWords(change)}
					{"anchor" in change ? (
						<>
							{": "}
							<a
								href={frame.place(change.anchor.document, {
									start: change.anchor.start,
									end: change.anchor.start + change.anchor.quote.length,
								})}
							>
								{change.anchor.quote}
							</a>
						</>
					) : null}
					<p class="meta">
						{[coder, recorded.slice(0, 16).replace("T", " "), reason]
							.filter((part) => part !== null)
							.join(" · ")}
					</p>
					{undone.includes(id) ? (
						<p class="meta">taken back</p>
					) : (
						<form method="post" action="/corrections" class="coding">
							<input type="hidden" name="correction" value={id} />
							<CodingFields frame={frame} next={frame.href("/review")} />
							<button type="submit" name="do" value="undo">
								Take back
							</button>
						</form>
					)}
				</li>
			))}
		</ul>
	);
}

/** Orphans shown at once. */
const ORPHANS = 20;

/** Nothing where all that stand fit. */
export function Orphans({
	orphans,
	undone,
	frame,
}: {
	readonly orphans: readonly Correction[];
	readonly undone: readonly string[];
	readonly frame: Frame;
}): VNode | null {
	if (orphans.length === 0) return null;
	const rows = orphans.length;
	const first = firstRow(frame, { name: "orphans", rows });
	return (
		<section id="orphans">
			<h2>Corrections that no longer fit</h2>
			<p>
				A newer reading has other things at their words. They are kept and not
				moved; take them back, or make them again.
			</p>
			<Corrections
				corrections={orphans.slice(first, first + ORPHANS)}
				undone={undone}
				frame={frame}
			/>
			<NextLink
				from={furtherRows("orphans", { first: first + ORPHANS, rows })}
				place="#orphans"
				frame={frame}
			>
				{`${rows - first - ORPHANS} more that no longer fit`}
			</NextLink>
		</section>
	);
}
