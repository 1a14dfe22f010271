/** The fields of a form about a statement: who, on what, how, when, and where the speaker stands. */

import type { VNode } from "preact";
import type { IssueEntry } from "../../model/codebook.js";
import type { Stance } from "../../model/position.js";
import { STANCES } from "../../views/stance-scale.js";
import type { Frame } from "../frame/frame.js";
import { type SeenStatement, STATEMENT_FORMS } from "./seen-statement.js";

type Issues = readonly Pick<IssueEntry, "code" | "label">[];

/** What all forms that change the record carry: the token, who codes, why, and where to go on. */
export function CodingFields({
	frame,
	next,
}: {
	readonly frame: Frame;
	readonly next: string;
}): VNode {
	return (
		<>
			<input type="hidden" name="token" value={frame.formToken ?? ""} />
			<input type="hidden" name="next" value={next} />
			{frame.viewer === null ? (
				<label>
					Coder{" "}
					<input
						name="coder"
						required
						maxLength={100}
						value={frame.coder ?? ""}
					/>
				</label>
			) : (
				<span>{`as ${frame.viewer.name}`}</span>
			)}
			<label>
				Reason{" "}
				<input name="reason" maxLength={2000} placeholder="may be empty" />
			</label>
		</>
	);
}

/** Speaker, issue, form and days. */
export function StatementFields({
	speaker,
	shown: { issue, form, said },
	issues,
}: {
	readonly speaker: string;
	readonly shown: Pick<SeenStatement, "issue" | "form" | "said">;
	readonly issues: Issues;
}): VNode {
	return (
		<>
			<label>
				Speaker{" "}
				<input
					name="speaker"
					list="actors"
					maxLength={300}
					value={speaker}
					placeholder="unknown"
				/>
			</label>
			<label>
				Issue{" "}
				<select name="issue">
					<option value="">none</option>
					{issues.map(({ code, label }) => (
						<option key={code} value={code} selected={code === issue}>
							{label}
						</option>
					))}
				</select>
			</label>
			<label>
				Form{" "}
				<select name="form">
					{STATEMENT_FORMS.map((one) => (
						<option key={one} value={one} selected={one === form}>
							{one === "none" ? "would not say" : one}
						</option>
					))}
				</select>
			</label>
			<label>
				Said from <input type="date" name="from" value={said?.from ?? ""} />
			</label>
			<label>
				to <input type="date" name="to" value={said?.to ?? ""} />
			</label>
		</>
	);
}

export function StanceField({
	name,
	stance,
}: {
	readonly name: "stance" | "stances";
	readonly stance: Stance | null;
}): VNode {
	return (
		<label>
			Stance{" "}
			<select name={name}>
				<option value="">none</option>
				{STANCES.map(({ stance: one, words, shape }) => (
					<option key={one} value={one} selected={one === stance}>
						{`${shape} ${words}`}
					</option>
				))}
			</select>
		</label>
	);
}
