/** Values that stand in every section of the codebook. */

import { z } from "zod";

export const text = z.string().min(1);

/** A list that may be left out. */
export const texts = z.array(text).default([]);
