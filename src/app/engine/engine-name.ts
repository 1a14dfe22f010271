/** The two readers of attributions: the linear model, and the same together with a network that finds more and takes far longer. */

export const ENGINES = ["linear", "encoder"] as const;

export type EngineName = (typeof ENGINES)[number];

/** What reads where nobody asks for another. */
export const USUAL_ENGINE: EngineName = "linear";
