-- What every service's database holds beside its own tables.

create table outbox (
    id            bigint generated always as identity,
    event_id      uuid         not null,
    topic         varchar(100) not null,
    type          varchar(100) not null,
    subject       varchar(200) not null,
    message_key   varchar(200) not null,
    partition_key varchar(200),
    data          text,
    occurred_at   timestamptz  not null,
    published_at  timestamptz,
    constraint pk_outbox primary key (id)
);
comment on table outbox is 'Events written in the transaction of the fact they tell; the relay publishes them to Kafka.';
comment on column outbox.partition_key is 'Chooses the partition; null: the message key does.';
comment on column outbox.data is 'JSON; null is a tombstone of a compacted topic.';
create index ix_outbox_unpublished on outbox (id) where published_at is null;
create index ix_outbox_published_at on outbox (published_at) where published_at is not null;

create table inbox (
    consumer   varchar(100) not null,
    source     varchar(200) not null,
    event_id   varchar(200) not null,
    claimed_at timestamptz  not null default now(),
    constraint pk_inbox primary key (consumer, source, event_id)
);
comment on table inbox is 'Events a consumer has taken; claimed in the transaction of their effect, so that a redelivery changes nothing.';
create index ix_inbox_claimed_at on inbox (claimed_at);

create table idempotency_key (
    caller       varchar(255) not null,
    key          varchar(200) not null,
    request_hash bytea        not null,
    status       integer,
    location     text,
    entity_tag   varchar(100),
    body         text,
    created_at   timestamptz  not null default now(),
    constraint pk_idempotency_key primary key (caller, key)
);
comment on table idempotency_key is 'Answers given to requests with an Idempotency-Key, stored in the transaction of their effect.';
comment on column idempotency_key.status is 'Null only within the transaction that does the work.';
create index ix_idempotency_key_created_at on idempotency_key (created_at);

create table change_feed (
    name        varchar(50) not null,
    epoch       uuid        not null default gen_random_uuid(),
    last_number bigint      not null default 0,
    constraint pk_change_feed primary key (name),
    constraint ck_change_feed_last_number check (last_number >= 0)
);
comment on table change_feed is 'One row a feed: the last change number given, and the epoch that old cursors must match.';
comment on column change_feed.epoch is 'Set it anew after restoring an older backup: every cursor given out before then answers 410.';
