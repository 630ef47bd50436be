/** The registry of forms: a verb that is not listed needs nothing but itself. */
import type { Verb } from '@parley/rules';
import type { Form } from './form.ts';
import { MARGINS_FORMS } from './margins-forms.ts';
import { TABLE_FORMS } from './table-forms.ts';

const NO_FORM: Form = () => [];
const FORMS: Readonly<Partial<Record<Verb, Form>>> = { ...TABLE_FORMS, ...MARGINS_FORMS };

/** The form of a verb; one without steps where the verb needs none. */
export function formOf(verb: Verb): Form {
  return FORMS[verb] ?? NO_FORM;
}
