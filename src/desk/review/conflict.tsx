/** What a coder is shown who decided on a statement that somebody else has changed meanwhile: both, side by side, and nothing recorded. */

import type { VNode } from "preact";
import { stanceLook } from "../../views/stance-scale.js";
import type { Frame } from "../frame/frame.js";
import type { Decided } from "./decide.js";
import { rebaseDecision } from "./rebase-decision.js";
import type { SeenStatement } from "./seen-statement.js";

export function Conflict({
	conflict: { decision, now },
	names,
	frame,
}: {
	readonly conflict: Extract<Decided, { readonly kind: "changed-meanwhile" }>;
	readonly names: (speaker: string) => string;
	readonly frame: Frame;
}): VNode {
	const { seen } = decision;
	const mine = rebaseDecision(decision, now);
	const rows = [
		["speaker", speakerOf(seen, names), speakerOf(now, names)],
		["issue", seen.issue ?? "none", now.issue ?? "none"],
		["form", seen.form, now.form],
		["said", daysOf(seen), daysOf(now)],
		["stance", stancesOf(seen), stancesOf(now)],
	] as const;
	return (
		<>
			<p>
				Somebody else has changed this statement since you looked at it. Nothing
				of yours was recorded.
			</p>
			<table class="conflict">
				<thead>
					<tr>
						<th scope="col">Field</th>
						<th scope="col">When you looked</th>
						<th scope="col">Now</th>
					</tr>
				</thead>
				<tbody>
					{rows.map(([field, was, is]) => (
						<tr key={field} class={was === is ? undefined : "changed"}>
							<th scope="row">{field}</th>
							<td>{was}</td>
							<td>{was === is ? is : <strong>{is}</strong>}</td>
						</tr>
					))}
				</tbody>
			</table>
			<form method="post" action="/corrections" class="coding">
				<input type="hidden" name="token" value={frame.formToken ?? ""} />
				<input type="hidden" name="seen" value={JSON.stringify(mine.seen)} />
				{Object.entries(mine).flatMap(([name, value]) =>
					[value]
						.flat()
						.filter((one) => typeof one !== "object" || one === null)
						.filter(() => name !== "token" && name !== "do")
						.map((one, at) => (
							<input
								key={`${name}${at}`}
								type="hidden"
								name={name}
								value={one ?? ""}
							/>
						)),
				)}
				<button type="submit" name="do" value={decision.do}>
					{`Record mine all the same: ${decision.do}`}
				</button>
				<a href={decision.next}>Go back and look again</a>
			</form>
		</>
	);
}

const speakerOf = (
	{ speaker }: SeenStatement,
	names: (speaker: string) => string,
): string => (speaker === null ? "unknown" : names(speaker));

const daysOf = ({ said }: SeenStatement): string =>
	said === null
		? "unknown"
		: said.from === said.to
			? said.from
			: `${said.from} to ${said.to}`;

const stancesOf = ({ stances }: SeenStatement): string =>
	stances.map((stance) => stanceLook(stance).words).join(", ") || "none";
