/** Every id in the product is a UUIDv7: globally unique, and sorted by creation. */
import { z } from 'zod';

const uuidV7Pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export type ApplicationId = string & { readonly __brand: 'ApplicationId' };
export type InterviewId = string & { readonly __brand: 'InterviewId' };
export type ContactId = string & { readonly __brand: 'ContactId' };
export type TouchId = string & { readonly __brand: 'TouchId' };
export type ReplyId = string & { readonly __brand: 'ReplyId' };
export type HeardTimeId = string & { readonly __brand: 'HeardTimeId' };
export type TemplateId = string & { readonly __brand: 'TemplateId' };
export type SavedViewId = string & { readonly __brand: 'SavedViewId' };
export type TagId = string & { readonly __brand: 'TagId' };
export type LinkId = string & { readonly __brand: 'LinkId' };
/** A computer that makes changes. Only wording depends on it, never an outcome. */
export type DeviceId = string & { readonly __brand: 'DeviceId' };
export type EventId = string & { readonly __brand: 'EventId' };
/** One action by the user (or one lapse of time): the events recorded together and undone together. */
export type ChangeId = string & { readonly __brand: 'ChangeId' };

function idSchema<T extends string>() {
  return z.custom<T>((value) => typeof value === 'string' && uuidV7Pattern.test(value), 'id');
}

export const applicationIdSchema = idSchema<ApplicationId>();
export const interviewIdSchema = idSchema<InterviewId>();
export const contactIdSchema = idSchema<ContactId>();
export const touchIdSchema = idSchema<TouchId>();
export const replyIdSchema = idSchema<ReplyId>();
export const heardTimeIdSchema = idSchema<HeardTimeId>();
export const templateIdSchema = idSchema<TemplateId>();
export const savedViewIdSchema = idSchema<SavedViewId>();
export const tagIdSchema = idSchema<TagId>();
export const linkIdSchema = idSchema<LinkId>();
export const changeIdSchema = idSchema<ChangeId>();
export const eventIdSchema = idSchema<EventId>();
