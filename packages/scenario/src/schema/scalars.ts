// The small pieces every part of the file is made of.
import { z } from 'zod';

/** A heading, a name: one short line. */
export const lineSchema = z.string().min(1).max(120);
/** A sentence or a few. */
export const passageSchema = z.string().min(1).max(1200);
/** The name of a seat, an issue, an option, a venue, an event. What it may look like is a check of its own (S-201). */
export const nameSchema = z.string().min(1).max(60);
/** A pressure: a whole number from 0 to 100. */
export const pressureSchema = z.int().min(0).max(100);
/** A change of a pressure: a whole number from -100 to 100. */
export const shiftSchema = z.int().min(-100).max(100);
/** A chance or a share, from 0 to 1. */
export const chanceSchema = z.number().min(0).max(1);
/** Where a value comes from: `a:7`, `p:key` or `d`. */
export const sourcesSchema = z.array(z.string().regex(/^(a:\d{1,3}|p:[a-z0-9-]+|d)$/)).min(1);
