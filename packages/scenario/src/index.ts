/** Scenario files in, a Setup or diagnostics out. The only package that knows YAML; it reads no disk. */
export { type Asked, askedIn, finish, type Heard, hear, type Interview, type Misfit, openInterview, summaryOf } from './authoring/interview.ts';
export { newScenario, type PlannedFile } from './authoring/new-scenario.ts';
export type { Outline } from './authoring/outline.ts';
export { QUESTION_IDS, type Question, type QuestionId } from './authoring/questions/question.ts';
export { scenarioIdOf } from './authoring/short-name.ts';
export { DIAGNOSTIC_KINDS, type DiagnosticKind } from './codes.ts';
export { type CompiledScenario, compileScenario, type LoadedScenario, loadScenario, type ScenarioAbout } from './compile.ts';
export { type Diagnostic, hasErrors, type Severity, type Span } from './diagnostic.ts';
export { scenarioJsonSchema } from './json-schema/json-schema.ts';
export { PACK_CAPS, PACK_ENDING, type Pack, type PackedFile, type PackFault, type PackManifest } from './pack/pack-format.ts';
export { readPack } from './pack/read-pack.ts';
export { type PackAbout, writePack } from './pack/write-pack.ts';
export type { LostBase, ReadText, ScenarioLibrary, SourceText } from './patch/base-chain.ts';
export { scenarioReference } from './reference/render-reference.ts';
export { renderDiagnostic } from './render-diagnostic.ts';
export { type Reviewable, reviewScenario } from './review.ts';
export { createReviewMemory, type ReviewMemory } from './review-memory.ts';
export { type NeededFile, readScenario, type ScenarioTexts, scenarioFilesNeeded, textOf } from './texts.ts';
