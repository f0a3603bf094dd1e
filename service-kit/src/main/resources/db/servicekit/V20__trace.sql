-- The trace of the request or the event that raised an event. Nullable: a version without it can still write.
alter table outbox add column traceparent varchar(55)
    constraint ck_outbox_traceparent check (traceparent ~ '^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$');
comment on column outbox.traceparent is 'W3C trace context of what raised the event; null where nothing is known.';
