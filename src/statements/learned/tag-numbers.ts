/** Penn tags as numbers: the model stores numbers only. */

import { coarseClass } from "./cue-lexicon.js";

/** Tags by number: the model stores numbers only. */
export const tagNames =
	"NN IN DT NNP JJ PRP . RB , NNS VB CC VBD VBP VBZ VBN CD VBG TO MD PRP$ : WDT -RRB- -LRB- WRB `` WP '' POS RP UH NNPS JJR JJS EX RBR SYM $ FW PDT RBS LS WP$ #".split(
		" ",
	);
export const tagNumbers: ReadonlyMap<string, number> = new Map(
	tagNames.map((tag, index) => [tag, index + 1]),
);

/** Numbers of tags in use, 0 for an unknown tag. */
export const TAG_COUNT = tagNames.length + 1;

export const classNumbers = ["", ...tagNames].map(
	(tag) => 7 + "VNJIRX".indexOf(coarseClass(tag)),
);
