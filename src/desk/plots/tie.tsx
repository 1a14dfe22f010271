/** The lines of a drawn pair of actors, each leading to the words of both. */

import type { VNode } from "preact";
import { groupBy } from "../../play/group-by.js";
import type { Agreement } from "../../views/state/agreement-view.js";
import { counted } from "../../views/text/enumerate.js";
import { anchorOf } from "../frame/address-of.js";

/** Where a line runs, as the `d` of a path. */
export type DrawLine = (
	a: string,
	b: string,
	relation: Agreement["relation"],
) => string;

/** A line for what they agree on, another for what they differ on. `agreements` are those of the pair. */
export function Tie({
	pair,
	agreements,
	names,
	draw,
}: {
	/** See `pairKey`. */
	readonly pair: string;
	readonly agreements: readonly Agreement[];
	readonly names: ReadonlyMap<string, string>;
	readonly draw: DrawLine;
}): VNode {
	return (
		<>
			{[...groupBy(agreements, ({ relation }) => relation)].map(
				([relation, own]) => {
					const [first] = own;
					if (first === undefined) return null;
					const [a, b] = [first.a.actor, first.b.actor];
					const title = `${names.get(a) ?? a} and ${names.get(b) ?? b} ${relation} on ${counted(own.length, "matter")}`;
					return (
						<a key={relation} href={`#${anchorOf(pair)}`} aria-label={title}>
							<path
								class={relation}
								d={draw(a, b, relation)}
								stroke-width={1 + Math.min(5, own.length - 1) * 1.3}
							>
								<title>{title}</title>
							</path>
						</a>
					);
				},
			)}
		</>
	);
}
