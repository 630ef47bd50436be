import { meanOf } from './mean.ts';

/** The mean of several courses of a pressure, station by station. A course that ended early (a breakdown) stays where it ended. */
export function meanCurve(courses: readonly (readonly number[])[]): readonly number[] {
  const length = Math.max(0, ...courses.map((course) => course.length));
  return Array.from({ length }, (_, station) => meanOf(courses.flatMap((course) => course[Math.min(station, course.length - 1)] ?? [])));
}
